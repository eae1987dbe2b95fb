/// What happens to releases by itself when its time has come.
@NullMarked
package io.dealstream.announcement.calendar;

import org.jspecify.annotations.NullMarked;
