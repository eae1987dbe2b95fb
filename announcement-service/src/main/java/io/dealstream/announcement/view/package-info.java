/// What all views share.
@NullMarked
package io.dealstream.announcement.view;

import org.jspecify.annotations.NullMarked;
