/// Where commands arrive.
@NullMarked
package io.dealstream.deal.http;

import org.jspecify.annotations.NullMarked;
