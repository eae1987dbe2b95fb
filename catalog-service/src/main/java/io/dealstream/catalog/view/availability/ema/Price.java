package io.dealstream.catalog.view.availability.ema;

/// What a caller says of prices. We know none, and make none up.
///
/// @param value a name for a tier or a category, otherwise an amount
/// @param currency empty when the value is no amount
public record Price(Type type, String value, String currency) {

  /// How retailers are charged.
  public enum Type {
    TIER("Tier", false),
    CATEGORY("Category", false),
    WSP("WSP", true),
    DMRP("DMRP", true),
    SMRP("SMRP", true);

    private final String code;
    private final boolean amount;

    Type(String code, boolean amount) {
      this.code = code;
      this.amount = amount;
    }

    public String code() {
      return code;
    }

    /// True when the value is an amount of money.
    public boolean isAmount() {
      return amount;
    }
  }
}
