/// Sends announcements to webhooks: signed, in the order of the log, again until they are taken.
@NullMarked
package io.dealstream.announcement.deliver;

import org.jspecify.annotations.NullMarked;
