package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.view.availability.Exports.Exported;
import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.ema.Licensor;
import io.dealstream.catalog.view.availability.ema.Terms;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CatalogPlatform
class ExportsTest {
  private static final Inquiry NOW = new Inquiry(null, null);

  private static final Order ORDER =
      new Order(
          ExportFormat.EMA_MOVIES,
          Question.of(
              new Extent(
                  EpisodeNumbers.WHOLE_TITLE,
                  Media.ranges(List.of(Media.SVOD)),
                  Territory.TREE.ranges(List.of("MX")),
                  Ranges.of(Language.TREE.root().interval()),
                  Days.between(LocalDate.parse("2026-01-01"), null)),
              false,
              true),
          new Terms(new Licensor("A", "example.com"), List.of("HD"), null, false));

  @Inject Exports exports;
  @Inject Desk desk;

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "0, 1, 0, 0", "0, 0, 1, 0", "0, 0, 0, 1"})
  void noFileSaysMoreThanTheReadModelHoldsOnceItIsRebuilt(
      long deals, long dealTerms, long titleRights, long holds) throws IOException {
    List<ListedTitle> one = List.of(title());
    Desk.Shelf now = desk.shelf(NOW);
    exports.export(one, ORDER, now).content().close();
    Stamp.Positions at = now.stamp().positions();
    Stamp.Positions before =
        new Stamp.Positions(
            at.deals() + deals * 1_000_000,
            at.dealTerms() + dealTerms * 1_000_000,
            at.titleRights() + titleRights * 1_000_000,
            at.holds() + holds * 1_000_000);
    Desk.Shelf shelf =
        new Desk.Shelf(new Stamp(now.stamp().knownAt(), null, before), now.horizon());
    assertThatThrownBy(() -> exports.export(one, ORDER, shelf))
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void aThirdFileAtATimeHasToWait() throws IOException {
    ListedTitle title = title();
    List<ListedTitle> third = before(title, () -> export(List.of(title)));
    List<ListedTitle> second = before(title, () -> export(third));
    assertThatThrownBy(() -> export(second))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(503);
              assertThat(problem.getParameters()).containsEntry("code", "EXPORTS_BUSY");
              assertThat(problem.getHeaders()).containsEntry("Retry-After", "1");
            });
    export(before(title, () -> export(List.of(title))));
  }

  private void export(List<ListedTitle> titles) {
    try {
      Exported exported = exports.export(titles, ORDER, NOW);
      exported.content().close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Something happens while the file is being made.
  private static List<ListedTitle> before(ListedTitle title, Runnable meanwhile) {
    return new AbstractList<>() {
      @Override
      public ListedTitle get(int index) {
        meanwhile.run();
        return title;
      }

      @Override
      public int size() {
        return 1;
      }
    };
  }

  private static ListedTitle title() {
    UUID id = register(film("Exported meanwhile"));
    return new ListedTitle(id, TitleKind.FILM, "Exported meanwhile", null);
  }
}
