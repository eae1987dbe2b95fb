/// Reads texts and says which of their claims the facts of a release carry. Pure: no input, no
/// output.
@NullMarked
package io.dealstream.announcement.check;

import org.jspecify.annotations.NullMarked;
