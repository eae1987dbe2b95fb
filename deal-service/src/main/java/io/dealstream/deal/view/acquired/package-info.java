/// What the licensor acquired of its titles, as far as this service has heard, and whether it
/// covers what is licensed.
@NullMarked
package io.dealstream.deal.view.acquired;

import org.jspecify.annotations.NullMarked;
