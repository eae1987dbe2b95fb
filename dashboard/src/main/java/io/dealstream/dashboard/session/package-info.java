/// Who looks at the pages, and that forms come from pages of ours.
@NullMarked
package io.dealstream.dashboard.session;

import org.jspecify.annotations.NullMarked;
