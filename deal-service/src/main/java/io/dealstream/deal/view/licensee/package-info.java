/// All licensees by name.
@NullMarked
package io.dealstream.deal.view.licensee;

import org.jspecify.annotations.NullMarked;
