package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Stage;
import io.dealstream.dashboard.session.Person;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What can be done with a release, and by whom. What is offered here the service still decides on.
public enum Action {
  SUBMISSION(Method.POST, "submission", Set.of("press"), Fields.REASON),
  APPROVAL(Method.POST, "approvals", Set.of(), Fields.APPROVAL),
  PUBLICATION(Method.POST, "publication", Set.of("press"), Fields.REASON),
  SCHEDULE(Method.PUT, "schedule", Set.of("press"), Fields.SCHEDULE),
  UNSCHEDULING(Method.DELETE, "schedule", Set.of("press"), Fields.NONE),
  SIGN_OFF(Method.POST, "sign-offs", Set.of("press", "legal"), Fields.FINDINGS),
  QUOTE(Method.POST, "quotes", Set.of("press"), Fields.QUOTE),
  REJECTION(Method.POST, "rejection", Set.of("press", "legal"), Fields.REASON),
  RETRACTION(Method.POST, "retraction", Set.of("press"), Fields.REASON);

  /// What its form asks for beside the reason.
  public enum Fields {
    NONE,
    REASON,
    APPROVAL,
    SCHEDULE,
    FINDINGS,
    QUOTE
  }

  private final Method method;
  private final String path;
  private final Set<String> roles;
  private final Fields fields;

  Action(Method method, String path, Set<String> roles, Fields fields) {
    this.method = method;
    this.path = path;
    this.roles = roles;
    this.fields = fields;
  }

  public Fields fields() {
    return fields;
  }

  /// The end of its address here.
  public String path() {
    return this == UNSCHEDULING ? "unscheduling" : path;
  }

  Method method() {
    return method;
  }

  /// The end of its address at the service.
  String command() {
    return path;
  }

  /// What its button says, by the key of the message.
  public String words() {
    return "press-action." + name();
  }

  public boolean grave() {
    return this == REJECTION || this == RETRACTION;
  }

  /// Whether the service wants to know why.
  public boolean needsReason() {
    return this == REJECTION || this == RETRACTION || this == SIGN_OFF;
  }

  public boolean takesReason() {
    return this != UNSCHEDULING;
  }

  static Optional<Action> at(String path) {
    return Arrays.stream(values()).filter(action -> action.path().equals(path)).findFirst();
  }

  boolean isFor(Person person, Release release) {
    return this == APPROVAL
        ? release.review().missing().stream().anyMatch(missing -> person.is(missing.role()))
        : roles.stream().anyMatch(person::is);
  }

  /// Whether a release is far enough for it, and not too far.
  boolean fits(Stage stage) {
    return switch (this) {
      case SUBMISSION -> stage == Stage.DRAFT;
      case APPROVAL -> stage == Stage.SUBMITTED;
      case PUBLICATION, SCHEDULE -> stage == Stage.APPROVED;
      case UNSCHEDULING -> stage == Stage.SCHEDULED;
      case SIGN_OFF, QUOTE -> !stage.isOut();
      case REJECTION -> stage.isInReview();
      case RETRACTION -> stage == Stage.PUBLISHED;
    };
  }
}
