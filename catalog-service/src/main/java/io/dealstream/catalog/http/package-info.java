/// Where commands arrive.
@NullMarked
package io.dealstream.catalog.http;

import org.jspecify.annotations.NullMarked;
