/// What happens to acquired rights by itself when its time has come.
@NullMarked
package io.dealstream.catalog.calendar;

import org.jspecify.annotations.NullMarked;
