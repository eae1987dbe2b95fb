/// What follows from events of other services.
@NullMarked
package io.dealstream.announcement.react;

import org.jspecify.annotations.NullMarked;
