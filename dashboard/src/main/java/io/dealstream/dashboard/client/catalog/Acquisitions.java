package io.dealstream.dashboard.client.catalog;

import java.util.List;

/// All that was acquired for a title.
public record Acquisitions(List<Acquisition> items) {}
