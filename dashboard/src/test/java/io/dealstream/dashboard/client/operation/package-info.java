@NullMarked
package io.dealstream.dashboard.client.operation;

import org.jspecify.annotations.NullMarked;
