/// What every service answers of how it is.
@NullMarked
package io.dealstream.dashboard.client.operation;

import org.jspecify.annotations.NullMarked;
