/// Releases as they go out, with whom and what they name.
@NullMarked
package io.dealstream.announcement.view.newsroom.edition;

import org.jspecify.annotations.NullMarked;
