/// Checks of what others published, as the press office sees them.
@NullMarked
package io.dealstream.announcement.view.coverage;

import org.jspecify.annotations.NullMarked;
