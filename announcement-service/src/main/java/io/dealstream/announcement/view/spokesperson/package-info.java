/// Who may be quoted.
@NullMarked
package io.dealstream.announcement.view.spokesperson;

import org.jspecify.annotations.NullMarked;
