package io.dealstream.catalog.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A node of a tree of codes. It stands for all below it.
///
/// @param parent null for the root
@Schema(name = "ReferenceNode", description = "A node of a tree of codes; it stands for all below")
record ReferenceNode(
    @Schema(examples = "CA-QC") String code,
    @Schema(description = "Null for the root", examples = "CA") @Nullable String parent,
    @Schema(examples = "Quebec") String name) {}
