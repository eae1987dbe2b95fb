/// Webhooks: to whom announcements are sent, and from which point of the log on.
@NullMarked
package io.dealstream.announcement.domain.webhook;

import org.jspecify.annotations.NullMarked;
