package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.FieldGroup;
import io.dealstream.dashboard.page.Written;
import java.util.List;

/// The distributor as it speaks of itself, to be written.
///
/// @param saved whether it was written just now
/// @param problem why it was refused; empty when it was not
/// @param standing what stands there instead, when somebody else was faster
/// @param texts the boilerplates, the last one empty
public record LicensorView(
    Written written,
    boolean saved,
    String problem,
    List<Fact> standing,
    List<FieldGroup> texts,
    List<Choice> languages) {}
