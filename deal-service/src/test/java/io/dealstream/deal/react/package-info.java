@NullMarked
package io.dealstream.deal.react;

import org.jspecify.annotations.NullMarked;
