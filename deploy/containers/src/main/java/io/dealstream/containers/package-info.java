/// The platform of the tests in containers, for `-Dplatform=containers`.
@NullMarked
package io.dealstream.containers;

import org.jspecify.annotations.NullMarked;
