/// All deals by stage, title, territory and licensee.
@NullMarked
package io.dealstream.deal.view.pipeline;

import org.jspecify.annotations.NullMarked;
