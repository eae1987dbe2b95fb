/// The parts of the event engine, each alone beside what it is made of.
@NullMarked
package io.dealstream.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
