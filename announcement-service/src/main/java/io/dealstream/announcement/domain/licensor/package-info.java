/// The distributor whose installation this is.
@NullMarked
package io.dealstream.announcement.domain.licensor;

import org.jspecify.annotations.NullMarked;
