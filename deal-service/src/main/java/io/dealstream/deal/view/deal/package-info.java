/// One deal: as it is, as it was, and all that happened.
@NullMarked
package io.dealstream.deal.view.deal;

import org.jspecify.annotations.NullMarked;
