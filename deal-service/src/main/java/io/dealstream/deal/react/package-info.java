/// What events of a deal lead to in others.
@NullMarked
package io.dealstream.deal.react;

import org.jspecify.annotations.NullMarked;
