/// What `./dealstream bench` runs.
@NullMarked
package io.dealstream.benchmarks;

import org.jspecify.annotations.NullMarked;
