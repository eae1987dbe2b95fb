@NullMarked
package io.dealstream.local;

import org.jspecify.annotations.NullMarked;
