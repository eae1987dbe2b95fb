/// What happens, as it happens: public fields of what stands on Kafka, for our pages and for
/// others.
@NullMarked
package io.dealstream.dashboard.live;

import org.jspecify.annotations.NullMarked;
