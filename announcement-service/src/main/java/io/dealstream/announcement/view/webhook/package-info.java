/// Webhooks as the press office sees them: where they lead, what waits, what went wrong.
@NullMarked
package io.dealstream.announcement.view.webhook;

import org.jspecify.annotations.NullMarked;
