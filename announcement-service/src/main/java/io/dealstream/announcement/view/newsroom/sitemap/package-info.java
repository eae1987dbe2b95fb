/// The newsroom for search engines.
@NullMarked
package io.dealstream.announcement.view.newsroom.sitemap;

import org.jspecify.annotations.NullMarked;
