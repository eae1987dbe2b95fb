/// What may still be sold of the titles: acquired, minus holdbacks, minus what is licensed and,
/// when asked, minus what is on hold.
@NullMarked
package io.dealstream.catalog.view.availability;

import org.jspecify.annotations.NullMarked;
