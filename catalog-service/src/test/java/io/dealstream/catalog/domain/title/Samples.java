package io.dealstream.catalog.domain.title;

import io.dealstream.catalog.domain.title.Facts.LocalTitle;
import io.dealstream.catalog.domain.title.Facts.RemakeOf;
import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts, awards and results to test with.
public final class Samples {
  private Samples() {}

  public static Facts film(String name) {
    return facts(TitleKind.FILM, name, List.of(), null);
  }

  public static Facts of(TitleKind kind, Integer... seasons) {
    List<Season> list = List.of(seasons).stream().map(n -> new Season(n, 13, null)).toList();
    return facts(kind, "A title", list, null);
  }

  public static Facts remake(UUID original) {
    return facts(TitleKind.FILM, "A remake", List.of(), new RemakeOf(original, null, null, null));
  }

  public static Award award(AwardLevel level) {
    return new Award(
        "Academy Awards", "93rd", "Best Film", level, new Territory("TR"), null, "The ministry");
  }

  public static AudienceResult viewers(String value) {
    return new AudienceResult(
        new Territory("MX"),
        "Imagen TV",
        AudienceMetric.VIEWERS,
        Comparison.MORE_THAN,
        new BigDecimal(value),
        null,
        null,
        "The channel");
  }

  private static Facts facts(
      TitleKind kind, String name, List<Season> seasons, @Nullable RemakeOf original) {
    return new Facts(
        kind,
        name,
        null,
        List.of(new LocalTitle(new Territory("MX"), "es", "El título")),
        2019,
        132,
        List.of(new Territory("TR")),
        List.of("Drama"),
        List.of(),
        List.of(),
        seasons,
        List.of(),
        original,
        null);
  }
}
