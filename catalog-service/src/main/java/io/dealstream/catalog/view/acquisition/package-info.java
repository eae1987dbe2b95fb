/// What was acquired for a title, as it is shown.
@NullMarked
package io.dealstream.catalog.view.acquisition;

import org.jspecify.annotations.NullMarked;
