/// Releases written from the signed facts, and the newsroom.
@NullMarked
package io.dealstream.announcement;

import org.jspecify.annotations.NullMarked;
