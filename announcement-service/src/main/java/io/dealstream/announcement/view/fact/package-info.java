/// What is known of licenses and titles, each fact with the event it rests on.
@NullMarked
package io.dealstream.announcement.view.fact;

import org.jspecify.annotations.NullMarked;
