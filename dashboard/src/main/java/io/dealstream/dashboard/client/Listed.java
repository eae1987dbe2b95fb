package io.dealstream.dashboard.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next where the next page begins, null on the last
/// @param position how far the list is in the log of the service
public record Listed<T>(List<T> items, @Nullable String next, long position) {}
