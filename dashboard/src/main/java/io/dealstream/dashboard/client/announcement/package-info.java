/// What announcement-service answers, as far as pages show it.
@NullMarked
package io.dealstream.dashboard.client.announcement;

import org.jspecify.annotations.NullMarked;
