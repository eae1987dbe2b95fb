/// The rules of a release: drafted, then published, once.
@NullMarked
package io.dealstream.announcement.domain.release;

import org.jspecify.annotations.NullMarked;
