@NullMarked
package io.dealstream.benchmarks.load;

import org.jspecify.annotations.NullMarked;
