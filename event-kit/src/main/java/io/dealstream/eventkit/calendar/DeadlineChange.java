package io.dealstream.eventkit.calendar;

import java.util.List;
import java.util.UUID;

/// What changes in the deadlines of one stream.
///
/// @param set new ones, and others in the place of those of their kinds
/// @param dropped of kinds that it has no deadline of any more
record DeadlineChange(
    String streamType, UUID streamId, List<Deadline> set, List<Deadline> dropped) {}
