package io.dealstream.servicekit;

import java.util.List;

/// The roles a token may carry.
public final class Roles {
  public static final String SALES = "sales";
  public static final String LEGAL = "legal";
  public static final String FINANCE = "finance";
  public static final String CATALOG = "catalog";
  public static final String PRESS = "press";
  public static final String VIEWER = "viewer";
  public static final String ADMIN = "admin";

  /// Whoever has one of these has this role too: the configuration maps them to it.
  public static final String ANY = "any";

  /// All that a token may carry.
  public static final List<String> ALL =
      List.of(SALES, LEGAL, FINANCE, CATALOG, PRESS, VIEWER, ADMIN);

  /// Who may see money and license periods.
  public static final List<String> SEE_MONEY = List.of(SALES, LEGAL, FINANCE);

  private Roles() {}
}
