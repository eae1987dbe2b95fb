/// What this service knows of trade regions.
@NullMarked
package io.dealstream.deal.view.region;

import org.jspecify.annotations.NullMarked;
