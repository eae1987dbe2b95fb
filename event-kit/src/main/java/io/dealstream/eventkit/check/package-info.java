/// Proof after the fact: whether a log and its topics hold what they must. For tests that kill
/// things, and for operators who want to know.
@NullMarked
package io.dealstream.eventkit.check;

import org.jspecify.annotations.NullMarked;
