/// What is said when a page cannot be shown.
@NullMarked
package io.dealstream.dashboard.page.failure;

import org.jspecify.annotations.NullMarked;
