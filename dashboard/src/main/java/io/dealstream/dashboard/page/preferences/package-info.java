/// In which language and colors the reader wants pages.
@NullMarked
package io.dealstream.dashboard.page.preferences;

import org.jspecify.annotations.NullMarked;
