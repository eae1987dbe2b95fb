package io.dealstream.announcement.view.newsroom.edition;

/// Words in which names are looked for: whole ones only, so that Niger is not said by Nigeria.
record Said(String words) {

  boolean says(String name) {
    if (name.isBlank()) {
      return false;
    }
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      if (!continues(before(at)) && !continues(after(at + name.length()))) {
        return true;
      }
    }
    return false;
  }

  private int before(int index) {
    return index == 0 ? ' ' : words.codePointBefore(index);
  }

  private int after(int index) {
    return index == words.length() ? ' ' : words.codePointAt(index);
  }

  private static boolean continues(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
