filedesc://x.arc 0.0.0.0 20230405080000 text/plain 75
1 0 LiveWeb Capture
URL IP-address Archive-date Content-type Archive-length

https://news.example.org/2023/04/finland 192.0.2.1 20230405080000 text/html 1790
HTTP/1.1 200 OK
Content-Type: text/html
Content-Length: 1724

<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Finland joins NATO | Example News</title>
<link rel="canonical" href="https://news.example.org/2023/04/finland">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Finland joins NATO", "datePublished": "2023-04-04T15:00:00+03:00", "author": [{"@type": "Person", "name": "Ann Writer"}], "publisher": {"@type": "Organization", "name": "Example News"}}</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news, politics, and everything else, every day</a></li></ul></nav>
<article><h1>Finland joins NATO</h1><div class="byline">By Ann Writer</div>
<figure><img src="file:///etc/passwd"><figcaption>The flag of Finland is raised in front of the building, in Brussels, Belgium.</figcaption></figure>
<div class="article-body">
<p>Finland became the 31st member of NATO on Tuesday, doubling the alliance&#39;s land border with Russia.</p>
<p>Foreign Minister Pekka Haavisto handed the accession papers to U.S. Secretary of State Antony Blinken in Brussels.</p>
<div class="related"><a href="/treaty">Related: what the treaty says, article by article, and what it does not say</a></div>
<p>“This is a historic day for the alliance,” Secretary General Jens Stoltenberg said before the flag was raised. The words were heard &amp; cheered in the <a href="/helsinki">square of Helsinki</a>.</p>
</div></article>
<section id="comments"><p>I have been saying for years, to everybody I know, that this would happen sooner or later.</p></section>
<footer><p>Copyright 2023 Example News. All rights reserved, in all countries, for all time to come.</p></footer>
</body></html>

