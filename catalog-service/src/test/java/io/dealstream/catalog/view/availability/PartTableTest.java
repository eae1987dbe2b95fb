package io.dealstream.catalog.view.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.availability.book.Acquired;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Claim;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTableTest {
  private static final ListedTitle TITLE =
      new ListedTitle(new UUID(1, 1), TitleKind.FILM, "=A film", null);

  private static final Extent SVOD =
      Extent.ALL
          .with(Dimension.MEDIA, Media.ranges(List.of(Media.SVOD)))
          .with(Dimension.TERRITORIES, Territory.TREE.ranges(List.of("MX", "CL")));

  private static final Extent SOLD =
      SVOD.with(Dimension.TERRITORIES, Territory.TREE.ranges(List.of("MX")))
          .with(
              Dimension.DAYS,
              Days.between(LocalDate.parse("2026-07-01"), LocalDate.parse("2028-06-30")));

  private static final Claim LICENSE =
      new Claim(
          new Claim.License(new UUID(2, 1), new UUID(7, 7), "Imagen TV"), SOLD, true, Set.of());

  private static final Claim HOLD =
      new Claim(
          new Claim.Hold(new UUID(4, 1), new UUID(7, 8), 2, Instant.parse("2026-05-01T09:00:00Z")),
          SVOD.with(Dimension.TERRITORIES, Territory.TREE.ranges(List.of("CL"))),
          true,
          Set.of());

  @Test
  void eachRunOfDaysOfEachPartIsALine() {
    assertThat(lines(new Book(acquired(), List.of(LICENSE), List.of(), List.of()), false))
        .extracting(
            line -> line.get("territories") + " " + line.get("from") + ".." + line.get("to"))
        .containsExactly(
            "CL ..", "MX ..2026-06-30", "MX 2028-07-01..", "MX 2026-07-01..2028-06-30");
  }

  @Test
  void aLineSaysWhatTheSearchSays() {
    assertThat(
            lines(new Book(acquired(), List.of(LICENSE), List.of(), List.of(HOLD)), true).getLast())
        .containsEntry("title", "=A film")
        .containsEntry("originalTitle", "")
        .containsEntry("kind", "FILM")
        .containsEntry("episodes", "ALL")
        .containsEntry("media", "SVOD")
        .containsEntry("countries", "MX")
        .containsEntry("languages", "ALL")
        .containsEntry("exclusive", "no")
        .containsEntry("result", "BLOCKED")
        .containsEntry("matches", "no")
        .containsEntry("reasons", "LICENSED_EXCLUSIVELY")
        .containsEntry("licensees", "Imagen TV")
        .containsEntry("deals", new UUID(2, 1).toString())
        .containsEntry("holds", "");
    assertThat(lines(new Book(acquired(), List.of(LICENSE), List.of(), List.of(HOLD)), true))
        .filteredOn(line -> "HELD".equals(line.get("reasons")))
        .extracting(line -> line.get("holds"))
        .containsExactly(new UUID(4, 1) + " rank 2 until 2026-05-01T09:00:00Z");
  }

  @Test
  void whatIsHeldBackNamesTheLicenseWithWhichThatWasPromised() {
    Claim heldBack =
        new Claim(new Claim.Holdback((Claim.License) LICENSE.holder()), SOLD, true, Set.of());
    Book book = new Book(acquired(), List.of(), List.of(heldBack), List.of());
    assertThat(lines(book, true).getLast())
        .containsEntry("reasons", "HOLDBACK")
        .containsEntry("licensees", "Imagen TV")
        .containsEntry("deals", new UUID(2, 1).toString());
  }

  @Test
  void whoMayNotKnowWhoseItIsGetsNoSuchColumns() {
    assertThat(lines(new Book(acquired(), List.of(LICENSE), List.of(), List.of(HOLD)), false))
        .allSatisfy(line ->
            assertThat(line)
                .doesNotContainKeys("licensees", "deals", "holds")
                .doesNotContainValue("Imagen TV"));
  }

  @Test
  void theWorldIsWrittenShortAndInFull() {
    Extent world = SVOD.with(Dimension.TERRITORIES, Territory.TREE.ranges(List.of("WORLD")));
    Book book = new Book(acquired(), List.of(LICENSE), List.of(), List.of());
    Map<String, String> free = lines(book, Question.of(world, false, true), false).getFirst();
    assertThat(free)
        .containsEntry("territories", "WORLD")
        .containsEntry("excludedTerritories", "MX");
    assertThat(free.get("countries")).contains("CL", "TR", "XK").doesNotContain("MX", "WORLD");
  }

  @Test
  void aCellNamesAHundredLicensesAtMost() {
    List<Claim> many =
        IntStream.range(0, 130)
            .mapToObj(i ->
                new Claim(
                    new Claim.License(new UUID(2, i), new UUID(7, i), "Channel " + i),
                    SOLD,
                    true,
                    Set.of()))
            .toList();
    assertThat(lines(new Book(acquired(), many, List.of(), List.of()), true).getLast().get("deals"))
        .endsWith("; and 30 more");
  }

  private static List<Acquired> acquired() {
    return List.of(new Acquired(new UUID(3, 1), Extent.ALL, true, List.of()));
  }

  private static List<Map<String, String>> lines(Book book, boolean seesClaims) {
    return lines(book, Question.of(SVOD, false, true), seesClaims);
  }

  private static List<Map<String, String>> lines(Book book, Question question, boolean seesClaims) {
    PartTable table = new PartTable(question, seesClaims);
    List<String> columns = table.headings().getFirst();
    return table.lines(TITLE, book).map(line -> named(columns, line)).toList();
  }

  private static Map<String, String> named(List<String> columns, List<String> line) {
    assertThat(line).hasSameSizeAs(columns);
    Map<String, String> named = new LinkedHashMap<>();
    IntStream.range(0, line.size()).forEach(i -> named.put(columns.get(i), line.get(i)));
    return named;
  }
}
