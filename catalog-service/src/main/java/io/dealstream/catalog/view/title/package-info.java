/// All titles, found by any of their names.
@NullMarked
package io.dealstream.catalog.view.title;

import org.jspecify.annotations.NullMarked;
