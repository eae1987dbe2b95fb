@NullMarked
package io.dealstream.eventkit.support;

import org.jspecify.annotations.NullMarked;
