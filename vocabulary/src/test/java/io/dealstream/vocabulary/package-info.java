@NullMarked
package io.dealstream.vocabulary;

import org.jspecify.annotations.NullMarked;
