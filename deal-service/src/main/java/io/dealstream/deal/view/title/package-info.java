/// What this service knows of titles.
@NullMarked
package io.dealstream.deal.view.title;

import org.jspecify.annotations.NullMarked;
