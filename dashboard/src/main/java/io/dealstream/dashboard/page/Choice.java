package io.dealstream.dashboard.page;

/// Something to choose in a form.
public record Choice(String value, String text) {}
