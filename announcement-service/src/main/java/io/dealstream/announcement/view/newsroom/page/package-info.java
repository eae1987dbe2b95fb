/// The newsroom's pages for people.
@NullMarked
package io.dealstream.announcement.view.newsroom.page;

import org.jspecify.annotations.NullMarked;
