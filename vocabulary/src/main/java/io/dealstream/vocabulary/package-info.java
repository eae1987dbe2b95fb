/// The codes of the trade that every room may use: media, territories, languages, money. Pure Java.
@NullMarked
package io.dealstream.vocabulary;

import org.jspecify.annotations.NullMarked;
