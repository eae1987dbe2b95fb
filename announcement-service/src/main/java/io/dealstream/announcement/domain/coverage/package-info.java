/// Checks of what others published.
@NullMarked
package io.dealstream.announcement.domain.coverage;

import org.jspecify.annotations.NullMarked;
