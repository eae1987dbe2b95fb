/// The view of holds: who keeps which rights until when.
@NullMarked
package io.dealstream.deal.view.hold;

import org.jspecify.annotations.NullMarked;
