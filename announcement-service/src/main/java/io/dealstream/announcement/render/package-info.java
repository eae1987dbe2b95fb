/// Writes releases from facts, in the words of a language.
@NullMarked
package io.dealstream.announcement.render;

import org.jspecify.annotations.NullMarked;
