package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.session.Person;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with a title, and by whom. What is offered here the service still decides on.
public enum Action {
  REVISION(Method.PUT, "revision", "", Roles.FACTS, Fields.FACTS),
  LOCAL_TITLES(Method.PUT, "local-titles", "", Roles.FACTS, Fields.LOCAL_TITLES),
  AWARD(Method.POST, "award", "/awards", Roles.RECORDS, Fields.AWARD),
  AWARD_CORRECTION(Method.PUT, "award-correction", "/awards/{record}", Roles.RECORDS, Fields.AWARD),
  AWARD_WITHDRAWAL(
      Method.POST, "award-withdrawal", "/awards/{record}/withdrawal", Roles.RECORDS, Fields.REASON),
  RESULT(Method.POST, "result", "/audience-results", Roles.RECORDS, Fields.RESULT),
  RESULT_CORRECTION(
      Method.PUT, "result-correction", "/audience-results/{record}", Roles.RECORDS, Fields.RESULT),
  RESULT_WITHDRAWAL(
      Method.POST,
      "result-withdrawal",
      "/audience-results/{record}/withdrawal",
      Roles.RECORDS,
      Fields.REASON),
  ACQUISITION(Method.POST, "acquisition", "/acquisitions", Roles.RIGHTS, Fields.RIGHTS),
  ACQUISITION_REVISION(
      Method.PUT, "acquisition-revision", "/acquisitions/{record}", Roles.RIGHTS, Fields.RIGHTS),
  ACQUISITION_END(
      Method.POST, "acquisition-end", "/acquisitions/{record}/end", Roles.RIGHTS, Fields.EFFECTIVE);

  /// What its form asks for beside the reason.
  public enum Fields {
    FACTS,
    LOCAL_TITLES,
    AWARD,
    RESULT,
    RIGHTS,
    EFFECTIVE,
    REASON
  }

  /// Whom the service lets.
  private static final class Roles {
    static final Set<String> FACTS = Set.of("catalog");
    static final Set<String> RECORDS = Set.of("catalog", "press");
    static final Set<String> RIGHTS = Set.of("catalog", "legal");
  }

  private static final String RECORD = "{record}";

  private final Method method;
  private final String path;
  private final String command;
  private final Set<String> roles;
  private final Fields fields;

  Action(Method method, String path, String command, Set<String> roles, Fields fields) {
    this.method = method;
    this.path = path;
    this.command = command;
    this.roles = roles;
    this.fields = fields;
  }

  Method method() {
    return method;
  }

  /// The end of its address here.
  public String path() {
    return path;
  }

  /// Its address at the service.
  ///
  /// @param record which award, audience result or acquisition it is about; empty when it is new
  String command(UUID title, String record) {
    return "/titles/" + title + command.replace(RECORD, record);
  }

  /// What its button says, by the key of the message.
  public String words() {
    return "title-action." + name();
  }

  public Fields fields() {
    return fields;
  }

  /// Whether it is about something that is recorded already.
  boolean hasRecord() {
    return command.contains(RECORD);
  }

  /// Whether it is about something that others may have changed meanwhile.
  boolean changes() {
    return hasRecord() || fields == Fields.FACTS || fields == Fields.LOCAL_TITLES;
  }

  /// What an action is about.
  enum Subject {
    TITLE,
    AWARDS,
    RESULTS,
    ACQUISITIONS
  }

  Subject of() {
    return switch (this) {
      case REVISION, LOCAL_TITLES -> Subject.TITLE;
      case AWARD, AWARD_CORRECTION, AWARD_WITHDRAWAL -> Subject.AWARDS;
      case RESULT, RESULT_CORRECTION, RESULT_WITHDRAWAL -> Subject.RESULTS;
      case ACQUISITION, ACQUISITION_REVISION, ACQUISITION_END -> Subject.ACQUISITIONS;
    };
  }

  boolean ofRights() {
    return of() == Subject.ACQUISITIONS;
  }

  /// Whether it ends something.
  public boolean grave() {
    return switch (this) {
      case AWARD_WITHDRAWAL, RESULT_WITHDRAWAL, ACQUISITION_END -> true;
      case REVISION,
          LOCAL_TITLES,
          AWARD,
          AWARD_CORRECTION,
          RESULT,
          RESULT_CORRECTION,
          ACQUISITION,
          ACQUISITION_REVISION ->
          false;
    };
  }

  /// Whether the service wants to know why.
  public boolean needsReason() {
    return grave();
  }

  static Optional<Action> at(String path) {
    return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst();
  }

  public boolean isFor(Person person) {
    return roles.stream().anyMatch(person::is);
  }
}
