/// All deals: as a board by stage, and as a table.
@NullMarked
package io.dealstream.dashboard.page.pipeline;

import org.jspecify.annotations.NullMarked;
