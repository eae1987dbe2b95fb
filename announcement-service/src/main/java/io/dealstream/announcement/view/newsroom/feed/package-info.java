/// The newsroom for feed readers.
@NullMarked
package io.dealstream.announcement.view.newsroom.feed;

import org.jspecify.annotations.NullMarked;
