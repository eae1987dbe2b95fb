/// The facts that a release may be written from.
@NullMarked
package io.dealstream.announcement.render.fact;

import org.jspecify.annotations.NullMarked;
