@NullMarked
package io.dealstream.benchmarks.report;

import org.jspecify.annotations.NullMarked;
