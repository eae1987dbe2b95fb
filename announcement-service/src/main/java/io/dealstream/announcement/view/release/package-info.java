/// Releases as the press office sees them.
@NullMarked
package io.dealstream.announcement.view.release;

import org.jspecify.annotations.NullMarked;
