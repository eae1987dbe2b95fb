/// Tests of what happens to releases by itself.
@NullMarked
package io.dealstream.announcement.calendar;

import org.jspecify.annotations.NullMarked;
