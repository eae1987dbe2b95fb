package io.dealstream.dashboard.page;

/// The fields of a form as its page shows them.
public interface Fields {
  /// What a field is called in the form.
  String name(String field);

  String text(String field);

  /// What is wrong with it; empty when nothing is.
  String says(String field);

  boolean isWrong(String field);
}
