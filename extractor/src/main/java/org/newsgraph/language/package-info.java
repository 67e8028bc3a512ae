/**
 * English as such: comes in, the text of an article; goes out, whether it is English, its
 * sentences, and its tokens with part of speech and dictionary form.
 */
@NullMarked
package org.newsgraph.language;

import org.jspecify.annotations.NullMarked;
