package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the facts of a title into a form, so that a revision begins with what is known.
final class FactsForm {
  static final String LOCAL_TITLES = "localTitles";

  private FactsForm() {}

  /// @param original what the remade title of the catalog is called; empty when there is none
  static Form of(Title.Facts facts, String original, Reader r) {
    Form form =
        Form.empty()
            .put("kind", facts.kind().name())
            .put("internationalTitle", facts.internationalTitle())
            .put("originalTitle", text(facts.originalTitle()))
            .put(LOCAL_TITLES, localTitles(facts, r))
            .put("year", text(facts.year()))
            .put("runningTimeMinutes", text(facts.runningTimeMinutes()))
            .put("countries", TerritoryNames.written(facts.countries(), r))
            .put("genres", Entries.joined(facts.genres()))
            .put("cast", lines(facts.cast(), one -> line(one.name(), one.character())))
            .put("crew", lines(facts.crew(), one -> line(one.name(), one.role())))
            .put("seasons", lines(facts.seasons(), FactsForm::season))
            .put("premieres", lines(facts.premieres(), one -> premiere(one, r)))
            .put("synopsis", text(facts.synopsis()));
    return facts.remakeOf() == null ? form : remake(form, facts.remakeOf(), original, r);
  }

  static String localTitles(Title.Facts facts, Reader r) {
    return lines(facts.localTitles(), local -> localTitle(local, r));
  }

  private static Form remake(Form form, Title.RemakeOf remake, String original, Reader r) {
    return form.put(Original.NAME, original)
        .put(Original.KNOWN_NAME, original)
        .put(Original.KNOWN_ID, text(remake.titleId()))
        .put("remakeOf.title", text(remake.title()))
        .put("remakeOf.year", text(remake.year()))
        .put(
            "remakeOf.country",
            remake.country() == null ? "" : TerritoryNames.written(remake.country(), r));
  }

  private static String localTitle(Title.LocalTitle local, Reader r) {
    String territory = TerritoryNames.written(local.territory(), r);
    return Entries.line(
        local.language() == null ? territory : territory + " (" + local.language() + ")",
        local.title());
  }

  private static String season(Title.Season season) {
    String about =
        Stream.of(season.episodes(), season.year())
            .map(FactsForm::text)
            .collect(Collectors.joining(", "));
    String known = season.year() == null ? text(season.episodes()) : about;
    return Entries.line(Integer.toString(season.number()), known);
  }

  private static String premiere(Title.Premiere premiere, Reader r) {
    return Entries.line(TerritoryNames.written(premiere.territory(), r), premiere.day().toString());
  }

  private static String line(String name, @Nullable String about) {
    return Entries.line(name, text(about));
  }

  private static <T> String lines(List<T> all, Function<T, String> line) {
    return all.stream().map(line).collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
