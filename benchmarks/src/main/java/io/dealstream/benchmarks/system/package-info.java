/// The whole system over HTTP.
@NullMarked
package io.dealstream.benchmarks.system;

import org.jspecify.annotations.NullMarked;
