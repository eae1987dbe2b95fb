/// Which events leave the service, and as what.
@NullMarked
package io.dealstream.announcement.publish;

import org.jspecify.annotations.NullMarked;
