@NullMarked
package io.dealstream.dashboard.live;

import org.jspecify.annotations.NullMarked;
