/// The launcher behind `./dealstream`: checks, build, start, story, stop.
@NullMarked
package io.dealstream.local.launch;

import org.jspecify.annotations.NullMarked;
