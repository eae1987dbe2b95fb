/// What catalog-service answers, as far as pages show it.
@NullMarked
package io.dealstream.dashboard.client.catalog;

import org.jspecify.annotations.NullMarked;
