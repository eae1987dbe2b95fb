/// Releases as files, for those who work with them.
@NullMarked
package io.dealstream.announcement.view.newsroom.file;

import org.jspecify.annotations.NullMarked;
