@NullMarked
package io.dealstream.dashboard.client;

import org.jspecify.annotations.NullMarked;
