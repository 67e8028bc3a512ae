/**
 * The findings of an article as JSON, in the format of annotated (gold) articles, and such files
 * read. Comes in: {@link org.newsgraph.document.Findings} or a file; goes out: a {@link
 * org.newsgraph.gold.GoldArticle} or a file. Offsets in this room count Unicode code points.
 */
@NullMarked
package org.newsgraph.gold;

import org.jspecify.annotations.NullMarked;
