/// Published releases, for everyone.
@NullMarked
package io.dealstream.announcement.view.newsroom;

import org.jspecify.annotations.NullMarked;
