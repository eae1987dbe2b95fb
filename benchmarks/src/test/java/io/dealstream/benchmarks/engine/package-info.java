@NullMarked
package io.dealstream.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
