package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.AcquiredRights;
import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.AcquireRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.ReviseAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Decision;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Bodies;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.servicekit.imports.Verdict;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.References;
import io.dealstream.sheets.Row;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Rows of acquired rights: a new reference records an acquisition, one that is known revises it.
@ApplicationScoped
public class AcquisitionRows implements ImportKind {
  private static final String ACQUISITION = "acquisition";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions;
  private final Areas areas;
  private final Bodies bodies;

  AcquisitionRows(
      CommandHandler<TitleCommand, Title, TitleEvent> titles,
      CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions,
      Areas areas,
      Bodies bodies) {
    this.titles = titles;
    this.acquisitions = acquisitions;
    this.areas = areas;
    this.bodies = bodies;
  }

  @Override
  public Columns columns() {
    return AcquisitionColumns.ACQUIRED_RIGHTS;
  }

  @Override
  public Rows begin(Pass pass) {
    return row -> {
      UUID id = References.id(ACQUISITION, Objects.requireNonNull(row.text(Columns.REFERENCE)));
      try {
        return take(pass, row, id);
      } catch (HttpProblem e) {
        return Verdict.refused(id, e).named(AcquisitionColumns::column);
      }
    };
  }

  private Verdict take(Pass pass, Row row, UUID id) {
    UUID title = title(pass, row);
    AcquiredRights rights =
        bodies.read(AcquisitionColumns.body(row), AcquisitionRequest.class).rights(areas);
    Acquisition now = acquisitions.load(id).state();
    if (now instanceof Acquisition.InForce(var titleId, var known)
        && titleId.equals(title)
        && known.equals(rights)) {
      return Verdict.unchanged(id);
    }
    AcquisitionCommand command = command(now, title, rights);
    boolean changed =
        pass.commit() ? changes(pass, row, id, now, command) : wouldChange(id, command);
    return changed ? Verdict.taken(id, List.of()) : Verdict.unchanged(id);
  }

  private UUID title(Pass pass, Row row) {
    String title = row.text(AcquisitionColumns.TITLE);
    if (title == null) {
      throw Problems.malformed(AcquisitionColumns.TITLE, "must not be blank");
    }
    UUID id = References.id("title", title);
    if (!pass.before().contains(id) && titles.load(id).version() == 0) {
      throw Problems.malformed(
          AcquisitionColumns.TITLE,
          "names a title that is neither in the catalog nor in the file: " + title);
    }
    return id;
  }

  private static AcquisitionCommand command(Acquisition now, UUID title, AcquiredRights rights) {
    Acquisition.titleOf(now)
        .filter(known -> !known.equals(title))
        .ifPresent(known -> {
          throw Problems.refused(
              "ANOTHER_TITLE",
              "the acquisition with this reference is for another title",
              Map.of("titleId", known));
        });
    return now instanceof Acquisition.NotRecorded
        ? new AcquireRights(title, rights)
        : new ReviseAcquiredRights(rights);
  }

  private boolean wouldChange(UUID id, AcquisitionCommand command) {
    return switch (acquisitions.consider(id, command)) {
      case Decision.Accepted<AcquisitionEvent>(var events) -> !events.isEmpty();
      case Decision.Rejected<AcquisitionEvent>(var why) -> throw Problems.refused(why);
    };
  }

  private boolean changes(
      Pass pass, Row row, UUID id, Acquisition now, AcquisitionCommand command) {
    Answers.done(ACQUISITION, acquisitions.begin(id, command, pass.context(row)));
    return !acquisitions.load(id).state().equals(now);
  }
}
