package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.Slugs;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.view.fact.KnownFacts;
import io.dealstream.announcement.view.newsroom.Aftermath;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.NewsroomSection;
import io.dealstream.announcement.view.newsroom.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Releases as they go out, without a database.
public final class Printed {
  public static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000001");
  public static final Instant MOMENT = Instant.parse("2020-09-01T10:00:00Z");
  public static final Site SITE = new Site("https://news.distributor.example");

  private static final Languages LANGUAGES = new Languages(List.of("en", "es", "tr"));

  private Printed() {}

  /// The release that is written from these facts.
  public static Edition of(String language, ReleaseFacts facts) {
    return of(language, facts, facts);
  }

  /// The same, with what is known when somebody reads it.
  public static Edition of(String language, ReleaseFacts facts, ReleaseFacts later) {
    List<NewsroomItem> all =
        LANGUAGES.compose(facts, Layout.USUAL, LocalDate.of(2020, 9, 1)).stream()
            .map(text -> item(text, facts))
            .toList();
    NewsroomItem release =
        all.stream().filter(item -> item.language().equals(language)).findFirst().orElseThrow();
    KnownFacts known =
        new KnownFacts(later.licenses(), later.titles(), later.awards(), later.results());
    return new Edition(
        release,
        all,
        new Mention(release, LANGUAGES.wording(language))
            .of(Stream.ofNullable(later.licensor()).map(Fact::value).toList(), known),
        List.of(),
        SITE,
        LANGUAGES.wording(language));
  }

  private static NewsroomItem item(ReleaseText text, ReleaseFacts facts) {
    return new NewsroomItem(
        ID,
        Slugs.of(text.headline(), ID, text.language()),
        text.language(),
        text.headline(),
        text.sections().stream()
            .filter(section -> section.kind() != Block.HEADLINE)
            .map(section ->
                new NewsroomSection(
                    section.kind().name(),
                    section.paragraphs().stream().map(Paragraph::text).toList()))
            .toList(),
        MOMENT,
        facts.titles().stream().map(Fact::about).toList(),
        facts.licenses().stream().map(Fact::about).toList(),
        Aftermath.NONE);
  }
}
