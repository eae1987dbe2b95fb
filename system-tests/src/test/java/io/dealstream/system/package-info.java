/// The whole system as a user meets it.
@NullMarked
package io.dealstream.system;

import org.jspecify.annotations.NullMarked;
