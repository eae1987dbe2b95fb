package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title of the catalog that another one is a remake of, as people name it.
sealed interface Original {
  String NAME = "original";

  /// What it was called when the form was opened, and its id: as long as nobody writes another
  /// name, nobody is asked which of several is meant.
  String KNOWN_NAME = "originalName";

  String KNOWN_ID = "originalId";

  Pattern WITH_YEAR = Pattern.compile("(.+) \\((\\d{4})\\)");

  /// @param id null when it is a remake of nothing in the catalog
  record Meant(@Nullable UUID id) implements Original {}

  /// Nothing is called so, or several are, or nobody knows.
  record Unclear(String why) implements Original {}

  static Original of(Form form, Catalog catalog, Caller caller, Reader r) {
    String text = form.text(NAME);
    if (text.isEmpty()) {
      return new Meant(null);
    }
    Optional<UUID> known = text.equals(form.text(KNOWN_NAME)) ? id(form.text(KNOWN_ID)) : id(text);
    return known.<Original>map(Meant::new).orElseGet(() -> find(text, catalog, caller, r));
  }

  static String name(Title title) {
    return name(title.facts().internationalTitle(), title.facts().year());
  }

  private static Original find(String text, Catalog catalog, Caller caller, Reader r) {
    Matcher withYear = WITH_YEAR.matcher(text);
    String part = withYear.matches() ? withYear.group(1) : text;
    Answer<Listed<ListedTitle>> answer = catalog.titles(caller, part);
    return Notice.of(answer, r)
        .<Original>map(Unclear::new)
        .orElseGet(() -> choose(text, answer.value().orElseThrow().items(), r));
  }

  private static Original choose(String text, List<ListedTitle> all, Reader r) {
    List<ListedTitle> named =
        all.stream()
            .filter(one ->
                one.internationalTitle().equalsIgnoreCase(text)
                    || name(one.internationalTitle(), one.year()).equalsIgnoreCase(text))
            .toList();
    return switch (named.size()) {
      case 0 -> new Unclear(r.say("lookup.none.title", text));
      case 1 -> new Meant(named.getFirst().id());
      default -> new Unclear(r.say("original.many", text, named.size()));
    };
  }

  private static String name(String title, @Nullable Integer year) {
    return year == null ? title : title + " (" + year + ")";
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
