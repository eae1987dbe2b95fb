package io.dealstream.dashboard.page;

import io.dealstream.dashboard.page.PartWords.Behind;
import io.dealstream.dashboard.page.PartWords.Shown;
import java.util.List;

/// What a sale would meet, in words.
///
/// @param free whether all of it can be sold
/// @param parts of what is to be sold
/// @param licenses that it would clash with
/// @param holds that it would displace
/// @param largest part of it that can be sold; empty when none can
public record Meets(
    boolean free, List<Shown> parts, List<Behind> licenses, List<Behind> holds, String largest) {}
