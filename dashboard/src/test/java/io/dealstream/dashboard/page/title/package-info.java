@NullMarked
package io.dealstream.dashboard.page.title;

import org.jspecify.annotations.NullMarked;
