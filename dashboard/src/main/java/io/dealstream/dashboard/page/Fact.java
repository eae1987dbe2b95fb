package io.dealstream.dashboard.page;

/// Something known, with the word for it.
public record Fact(String label, String text) {}
