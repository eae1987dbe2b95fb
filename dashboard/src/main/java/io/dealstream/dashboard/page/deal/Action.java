package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.LicenseStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What can be done with a deal, and by whom. What is offered here the service still decides on.
public enum Action {
  OFFER("offers", Set.of("sales"), Fields.TERMS),
  COUNTER_OFFER("counter-offers", Set.of("sales"), Fields.TERMS),
  AGREEMENT("agreement", Set.of("sales", "legal"), Fields.REASON),
  SIGNATURE("signature", Set.of("sales", "legal"), Fields.SIGNED_ON),
  LOSS("loss", Set.of("sales"), Fields.REASON),
  WITHDRAWAL("withdrawal", Set.of("sales"), Fields.REASON),
  EXTENSION("extensions", Set.of("sales", "legal"), Fields.EXTENSION),
  SUSPENSION("suspension", Set.of("legal"), Fields.EFFECTIVE),
  RESUMPTION("resumption", Set.of("legal"), Fields.EFFECTIVE),
  TERMINATION("termination", Set.of("legal"), Fields.EFFECTIVE);

  /// What its form asks for beside the reason.
  public enum Fields {
    TERMS,
    REASON,
    SIGNED_ON,
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
      case LOSS, WITHDRAWAL, EXTENSION, SUSPENSION, RESUMPTION, TERMINATION -> true;
      case OFFER, COUNTER_OFFER, AGREEMENT, SIGNATURE -> false;
    };
  }

  static Optional<Action> at(String path) {
    return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst();
  }

  boolean isFor(Person person) {
    return roles.stream().anyMatch(person::is);
  }

  boolean fits(Deal deal) {
    boolean offered = !deal.offers().isEmpty();
    return switch (this) {
      case OFFER, LOSS, WITHDRAWAL ->
          deal.stage() == Stage.NEGOTIATING || this != OFFER && deal.stage() == Stage.AGREED;
      case COUNTER_OFFER, AGREEMENT -> deal.stage() == Stage.NEGOTIATING && offered;
      case SIGNATURE -> deal.stage() == Stage.AGREED;
      case EXTENSION, SUSPENSION -> is(deal, LicenseStatus.ACTIVE);
      case RESUMPTION -> is(deal, LicenseStatus.SUSPENDED);
      case TERMINATION -> is(deal, LicenseStatus.ACTIVE) || is(deal, LicenseStatus.SUSPENDED);
    };
  }

  private static boolean is(Deal deal, LicenseStatus status) {
    return deal.license() != null && deal.license().status() == status;
  }
}
