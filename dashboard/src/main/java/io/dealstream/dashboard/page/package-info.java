/// What all pages share: the frame around them, their words, numbers and dates.
@NullMarked
package io.dealstream.dashboard.page;

import org.jspecify.annotations.NullMarked;
