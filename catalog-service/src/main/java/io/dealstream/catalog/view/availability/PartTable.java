package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.ShownRights.Term;
import io.dealstream.catalog.view.availability.book.Availability;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Claim.Hold;
import io.dealstream.catalog.view.availability.book.Claim.Holdback;
import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answer to a question, a line for each part of each title and each run of days.
final class PartTable implements ExportedTable {
  private static final List<String> COLUMNS =
      List.of(
          "titleId",
          "title",
          "originalTitle",
          "kind",
          "episodes",
          "media",
          "territories",
          "excludedTerritories",
          "countries",
          "languages",
          "from",
          "to",
          "exclusive",
          "result",
          "matches",
          "reasons");

  private static final List<String> COLUMNS_OF_CLAIMS = List.of("licensees", "deals", "holds");

  /// So many are named in one cell; spreadsheets limit its length.
  private static final int NAMED = 100;

  private final Question question;
  private final boolean seesClaims;

  /// @param seesClaims without it, there are no columns for what stands behind
  PartTable(Question question, boolean seesClaims) {
    this.question = question;
    this.seesClaims = seesClaims;
  }

  @Override
  public String sheet() {
    return "Availability";
  }

  @Override
  public List<List<String>> headings() {
    return List.of(concat(COLUMNS, seesClaims ? COLUMNS_OF_CLAIMS : List.of()));
  }

  @Override
  public Stream<List<String>> lines(ListedTitle title, Book book) {
    return Availability.of(book, question).stream()
        .flatMap(part -> part.runs().stream())
        .map(part -> concat(line(title, part), seesClaims ? claims(part.behind()) : List.of()));
  }

  @Override
  public List<List<String>> remarks() {
    return List.of();
  }

  private List<String> line(ListedTitle title, Part part) {
    ShownRights rights = ShownRights.of(part.extent());
    Term term = rights.terms().getFirst();
    return List.of(
        title.id().toString(),
        title.internationalTitle(),
        Objects.requireNonNullElse(title.originalTitle(), ""),
        title.kind().name(),
        rights.episodes() == null ? "ALL" : list(rights.episodes()),
        list(rights.media()),
        list(rights.territories()),
        list(rights.excludedTerritories()),
        list(Territory.countries(part.extent().territories())),
        list(rights.languages()),
        day(term.from()),
        day(term.to()),
        yes(question.exclusive()),
        part.status().name(),
        yes(part.matches()),
        list(part.reasons()));
  }

  private static List<String> claims(List<Against> behind) {
    List<License> licenses = licenses(behind);
    List<String> holds =
        holders(behind, Hold.class).stream()
            .map(hold -> "%s rank %d until %s".formatted(hold.holdId(), hold.rank(), hold.until()))
            .toList();
    return List.of(
        some(licenses.stream().map(License::licensee).distinct().toList()),
        some(licenses.stream().map(license -> license.dealId().toString()).toList()),
        some(holds));
  }

  /// Those that have the rights, and those with which they are held back.
  private static List<License> licenses(List<Against> behind) {
    return Stream.concat(
            holders(behind, License.class).stream(),
            holders(behind, Holdback.class).stream().map(Holdback::with))
        .distinct()
        .toList();
  }

  private static <T> List<T> holders(List<Against> behind, Class<T> kind) {
    return behind.stream()
        .map(one -> one.claim().holder())
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }

  private static String some(List<String> all) {
    return all.size() <= NAMED
        ? list(all)
        : list(concat(all.subList(0, NAMED), List.of("and " + (all.size() - NAMED) + " more")));
  }

  private static String list(Collection<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static List<String> concat(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
