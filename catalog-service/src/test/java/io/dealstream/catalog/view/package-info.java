/// What tests of all views share.
@NullMarked
package io.dealstream.catalog.view;

import org.jspecify.annotations.NullMarked;
