/// Which events leave the service, and as what.
@NullMarked
package io.dealstream.deal.publish;

import org.jspecify.annotations.NullMarked;
