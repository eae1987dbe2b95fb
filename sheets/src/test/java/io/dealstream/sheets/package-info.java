@NullMarked
package io.dealstream.sheets;

import org.jspecify.annotations.NullMarked;
