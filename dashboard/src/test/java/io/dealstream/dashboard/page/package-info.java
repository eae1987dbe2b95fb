@NullMarked
package io.dealstream.dashboard.page;

import org.jspecify.annotations.NullMarked;
