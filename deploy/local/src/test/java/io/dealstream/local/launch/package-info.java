@NullMarked
package io.dealstream.local.launch;

import org.jspecify.annotations.NullMarked;
