/// The rules of a title.
@NullMarked
package io.dealstream.catalog.domain.title;

import org.jspecify.annotations.NullMarked;
