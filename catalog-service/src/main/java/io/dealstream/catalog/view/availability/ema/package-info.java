/// Availability of digital rights as the sheets of EMA Avails 1.9, the form in which retailers and
/// streaming services of the world take it; as pure functions.
@NullMarked
package io.dealstream.catalog.view.availability.ema;

import org.jspecify.annotations.NullMarked;
