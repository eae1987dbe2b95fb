/// What the facts say of texts.
@NullMarked
package io.dealstream.announcement.view.check;

import org.jspecify.annotations.NullMarked;
