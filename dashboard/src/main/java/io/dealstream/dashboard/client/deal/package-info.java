/// What deal-service answers, as far as pages show it.
@NullMarked
package io.dealstream.dashboard.client.deal;

import org.jspecify.annotations.NullMarked;
