/// What is printed: figures beside the machine's own limits.
@NullMarked
package io.dealstream.benchmarks.report;

import org.jspecify.annotations.NullMarked;
