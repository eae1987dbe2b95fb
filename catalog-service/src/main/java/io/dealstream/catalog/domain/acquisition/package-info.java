/// What the licensor itself may sell of a title, from whom, and how long.
@NullMarked
package io.dealstream.catalog.domain.acquisition;

import org.jspecify.annotations.NullMarked;
