/// Callers, and the clock they work by.
@NullMarked
package io.dealstream.benchmarks.load;

import org.jspecify.annotations.NullMarked;
