@NullMarked
package io.dealstream.dashboard.page.catalog;

import org.jspecify.annotations.NullMarked;
