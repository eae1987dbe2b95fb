/// The people who speak for the licensor and its partners.
@NullMarked
package io.dealstream.announcement.domain.spokesperson;

import org.jspecify.annotations.NullMarked;
