/// The event store on PostgreSQL: gapless positions in commit order, and group commit.
@NullMarked
package io.dealstream.eventkit.postgres;

import org.jspecify.annotations.NullMarked;
