@NullMarked
package io.dealstream.deal.ledger;

import org.jspecify.annotations.NullMarked;
