/// Who licensed a title where, and whether that is announced.
@NullMarked
package io.dealstream.catalog.view.license;

import org.jspecify.annotations.NullMarked;
