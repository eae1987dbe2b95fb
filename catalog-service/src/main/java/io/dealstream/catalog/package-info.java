/// Titles with their awards and audience results, and who licensed them where.
@NullMarked
package io.dealstream.catalog;

import org.jspecify.annotations.NullMarked;
