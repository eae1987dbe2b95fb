/// Which events leave the service, and as what.
@NullMarked
package io.dealstream.catalog.publish;

import org.jspecify.annotations.NullMarked;
