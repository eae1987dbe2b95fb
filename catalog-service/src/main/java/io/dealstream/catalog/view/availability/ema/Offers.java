package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Status;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes lines of what is free: one for each work, season or episode, territory, license type and
/// format, with the languages and days that go with them.
public final class Offers {
  private static final Territory KOSOVO = new Territory("XK");

  private final Template template;
  private final Terms terms;
  private final Map<Omission, Set<UUID>> omitted = new EnumMap<>(Omission.class);

  public Offers(Template template, Terms terms) {
    this.template = template;
    this.terms = terms;
  }

  /// The lines for a work.
  ///
  /// @param work one that is in this sheet
  public Stream<List<String>> of(Work work, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.status() == Status.AVAILABLE && part.matches())
        .flatMap(part -> part.runs().stream())
        .flatMap(part -> lines(work, part.extent()));
  }

  /// Of how many titles something was left out until now, and why.
  public Map<Omission, Integer> omitted() {
    Map<Omission, Integer> counts = new EnumMap<>(Omission.class);
    omitted.forEach((why, titles) -> counts.put(why, titles.size()));
    return counts;
  }

  private Stream<List<String>> lines(Work work, Extent extent) {
    List<DigitalRight> rights =
        Arrays.stream(DigitalRight.values()).filter(right -> right.in(extent.media())).toList();
    Spoken spoken = Spoken.of(extent.languages());
    if (!spoken.complete()) {
      omit(Omission.LANGUAGES, work);
    }
    if (rights.isEmpty() || spoken.isNothing()) {
      return Stream.empty();
    }
    Map<String, String> when = when(extent, spoken);
    return items(work, extent)
        .flatMap(item ->
            territories(work, extent)
                .flatMap(territory ->
                    rights.stream()
                        .flatMap(right ->
                            terms.profiles().stream()
                                .map(profile ->
                                    line(work, item, territory, right, profile, when)))));
  }

  private List<String> line(
      Work work,
      Item item,
      Territory territory,
      DigitalRight right,
      String profile,
      Map<String, String> when) {
    Map<String, String> cells = Cells.of(terms.licensor(), work, item, territory);
    cells.putAll(when);
    cells.put("Territory", territory.code());
    cells.put("LicenseType", right.licenseType());
    cells.put("LicenseRightsDescription", right.description());
    cells.put("FormatProfile", profile);
    cells.put("Exclusive", terms.exclusive() ? "Yes" : "No");
    Price price = terms.price();
    if (price != null && right.isPriced()) {
      cells.put("PriceType", price.type().code());
      cells.put("PriceValue", price.value());
      cells.put("PriceCurrency", price.currency());
    }
    return template.line(cells);
  }

  private static Map<String, String> when(Extent extent, Spoken spoken) {
    Interval run = extent.days().intervals().getFirst();
    return Map.of(
        "Start",
        condition(Days.first(run), "Immediate"),
        "End",
        condition(Days.last(run), "Open"),
        "AllowedLanguages",
        String.join(",", spoken.allowed()),
        "HoldbackLanguage",
        String.join(",", spoken.heldBack()));
  }

  private Stream<Item> items(Work work, Extent extent) {
    return switch (template) {
      case MOVIES -> {
        if (extent.episodes().equals(EpisodeNumbers.WHOLE_TITLE)) {
          yield Stream.of(new Item.Movie());
        }
        omit(Omission.SEASONS, work);
        yield Stream.empty();
      }
      case TV -> {
        Items items = new Items(work, extent.episodes());
        if (!items.areComplete()) {
          omit(Omission.SEASONS, work);
        }
        yield items.all();
      }
    };
  }

  private Stream<Territory> territories(Work work, Extent extent) {
    return Territory.countries(extent.territories()).stream()
        .filter(territory -> {
          if (territory.equals(KOSOVO)) {
            omit(Omission.KOSOVO, work);
            return false;
          }
          return true;
        });
  }

  private void omit(Omission why, Work work) {
    omitted.computeIfAbsent(why, none -> new HashSet<>()).add(work.id());
  }

  private static String condition(Optional<LocalDate> day, String otherwise) {
    return day.map(LocalDate::toString).orElse(otherwise);
  }
}
