@NullMarked
package io.dealstream.dashboard;

import org.jspecify.annotations.NullMarked;
