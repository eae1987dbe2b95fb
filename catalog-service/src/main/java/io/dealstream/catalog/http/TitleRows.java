package io.dealstream.catalog.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Json;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Bodies;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.servicekit.imports.Verdict;
import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.References;
import io.dealstream.sheets.Row;
import io.dealstream.sheets.RowBody;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Rows of titles: a new reference registers a title, one that is known revises its facts.
@ApplicationScoped
public class TitleRows implements ImportKind {
  private static final String TITLE = "title";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final Bodies bodies;

  TitleRows(CommandHandler<TitleCommand, Title, TitleEvent> titles, Bodies bodies) {
    this.titles = titles;
    this.bodies = bodies;
  }

  @Override
  public Columns columns() {
    return TitleColumns.TITLES;
  }

  @Override
  public Rows begin(Pass pass) {
    return row -> {
      String reference = Objects.requireNonNull(row.text(Columns.REFERENCE));
      UUID id = References.id(TITLE, reference);
      try {
        Title now = titles.load(id).state();
        if (now instanceof Title.Unregistered && References.given(reference).isPresent()) {
          throw Problems.malformed(Columns.REFERENCE, "is an id, but of no title of the catalog");
        }
        Verdict verdict = take(pass, row, id, now, facts(row, pass.before()));
        pass.before().add(id);
        return verdict;
      } catch (HttpProblem e) {
        return Verdict.refused(id, e);
      }
    };
  }

  private Verdict take(Pass pass, Row row, UUID id, Title now, Facts facts) {
    TitleCommand command =
        now instanceof Title.Registered ? new ReviseTitle(id, facts) : new RegisterTitle(id, facts);
    boolean changed =
        pass.commit() ? changes(pass, row, id, now, command) : wouldChange(id, command);
    return changed ? Verdict.taken(id, dropped(now, facts)) : Verdict.unchanged(id);
  }

  private boolean wouldChange(UUID id, TitleCommand command) {
    return switch (titles.consider(id, command)) {
      case Decision.Accepted<TitleEvent>(List<TitleEvent> events) -> !events.isEmpty();
      case Decision.Rejected<TitleEvent>(var why) -> throw Problems.refused(why);
    };
  }

  private boolean changes(Pass pass, Row row, UUID id, Title now, TitleCommand command) {
    Answers.done(TITLE, titles.begin(id, command, pass.context(row)));
    return !titles.load(id).state().equals(now);
  }

  /// @param before titles of rows that stand before this one
  private Facts facts(Row row, Set<UUID> before) {
    ObjectNode body = RowBody.of(row, TitleColumns.TITLES);
    String original = row.text(TitleColumns.ORIGINAL);
    if (original != null) {
      UUID id = References.id(TITLE, original);
      body.withObjectProperty("remakeOf").put("titleId", id.toString());
      if (!before.contains(id) && titles.load(id).version() == 0) {
        throw Problems.malformed(
            TitleColumns.ORIGINAL,
            "names a title that is neither in the catalog nor in a row before: " + original);
      }
    }
    return bodies.read(body, TitleRequest.class).facts();
  }

  /// A row states all facts. Those that were known and are not in it are unknown from now on.
  private static List<Remark> dropped(Title now, Facts facts) {
    if (!(now instanceof Title.Registered registered)) {
      return List.of();
    }
    JsonNode after = Json.MAPPER.valueToTree(facts);
    List<String> gone =
        Json.MAPPER.<ObjectNode>valueToTree(registered.facts()).properties().stream()
            .filter(known -> !isUnknown(known.getValue()) && isUnknown(after.path(known.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    return gone.isEmpty()
        ? List.of()
        : List.of(
            new Remark(
                "FACTS_DROPPED",
                null,
                "the title loses what the row does not state: " + String.join(", ", gone),
                Map.of("fields", gone)));
  }

  private static boolean isUnknown(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
  }
}
