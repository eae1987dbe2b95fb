package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.LicenseStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be done with a deal, and by whom. What is offered here the service still decides on.
public enum Action {
  OFFER("offers", Set.of("sales"), Fields.TERMS),
  COUNTER_OFFER("counter-offers", Set.of("sales"), Fields.TERMS),
  AGREEMENT("agreement", Set.of("sales", "legal"), Fields.REASON),
  SIGNATURE("signature", Set.of("sales", "legal"), Fields.SIGNED_ON),
  HOLD("hold", Set.of("sales", "legal"), Fields.HOLD),
  LOSS("loss", Set.of("sales"), Fields.REASON),
  WITHDRAWAL("withdrawal", Set.of("sales"), Fields.REASON),
  AMENDMENT("amendments", Set.of("legal"), Fields.AMENDMENT),
  EXTENSION("extensions", Set.of("sales", "legal"), Fields.EXTENSION),
  SUSPENSION("suspension", Set.of("legal"), Fields.EFFECTIVE),
  RESUMPTION("resumption", Set.of("legal"), Fields.EFFECTIVE),
  TERMINATION("termination", Set.of("legal"), Fields.EFFECTIVE);

  /// What its form asks for beside the reason.
  public enum Fields {
    TERMS,
    HOLD,
    REASON,
    SIGNED_ON,
    AMENDMENT,
    EXTENSION,
    EFFECTIVE
  }

  private final String path;
  private final Set<String> roles;
  private final Fields fields;

  Action(String path, Set<String> roles, Fields fields) {
    this.path = path;
    this.roles = roles;
    this.fields = fields;
  }

  /// The end of its address, here as at the service.
  public String path() {
    return path;
  }

  /// Its address at the service.
  String command(UUID deal) {
    return ofDeal() ? "/deals/" + deal + "/" + path : "/holds";
  }

  /// Whether it is about the deal as it stands. A hold is about its title, of which others may be
  /// placed meanwhile.
  boolean ofDeal() {
    return this != HOLD;
  }

  /// What its button says, by the key of the message.
  public String words() {
    return "action." + name();
  }

  public Fields fields() {
    return fields;
  }

  /// Whether it ends something.
  public boolean grave() {
    return this == LOSS || this == WITHDRAWAL || this == TERMINATION;
  }

  /// Whether the service wants to know why.
  public boolean needsReason() {
    return switch (this) {
      case HOLD, LOSS, WITHDRAWAL, AMENDMENT, EXTENSION, SUSPENSION, RESUMPTION, TERMINATION ->
          true;
      case OFFER, COUNTER_OFFER, AGREEMENT, SIGNATURE -> false;
    };
  }

  static Optional<Action> at(String path) {
    return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst();
  }

  public boolean isFor(Person person) {
    return roles.stream().anyMatch(person::is);
  }

  boolean fits(Deal deal) {
    LicenseStatus status = deal.license() == null ? null : deal.license().status();
    return fits(deal.stage(), !deal.offers().isEmpty(), status);
  }

  /// Whether a deal is far enough for it, and not too far.
  ///
  /// @param offered whether an offer is out
  /// @param status of its license; null before the signature
  public boolean fits(Stage stage, boolean offered, @Nullable LicenseStatus status) {
    return switch (this) {
      case OFFER -> stage == Stage.NEGOTIATING;
      case COUNTER_OFFER, AGREEMENT -> stage == Stage.NEGOTIATING && offered;
      case SIGNATURE -> stage == Stage.AGREED;
      case HOLD, LOSS, WITHDRAWAL -> stage == Stage.NEGOTIATING || stage == Stage.AGREED;
      case SUSPENSION -> status == LicenseStatus.ACTIVE;
      case RESUMPTION -> status == LicenseStatus.SUSPENDED;
      case AMENDMENT, EXTENSION, TERMINATION ->
          status == LicenseStatus.ACTIVE || status == LicenseStatus.SUSPENDED;
    };
  }
}
