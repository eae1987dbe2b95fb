package io.dealstream.deal.domain.hold;

import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Wanted rights as plain as can be: spelled out as uses, places and days, without numbers, trees
/// or intervals.
///
/// @param alone so that nobody else has them
public record Wish(
    int licensee, Set<Media> media, Set<String> territories, int from, int days, boolean alone) {
  public static final UUID FILM = new UUID(1, 1);
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  /// Every single use in a single place on a single day.
  public Set<String> atoms() {
    Set<String> atoms = new HashSet<>();
    for (String use : all(media.stream().map(Wish::uses).toList())) {
      for (String place : all(territories.stream().map(Wish::places).toList())) {
        IntStream.range(from, from + days).forEach(day -> atoms.add(use + place + day));
      }
    }
    return atoms;
  }

  public boolean shares(Wish other) {
    return atoms().stream().anyMatch(other.atoms()::contains);
  }

  /// Two licensees want what only one can have.
  public boolean competes(Wish other) {
    return licensee != other.licensee && (alone || other.alone) && shares(other);
  }

  public UUID licenseeId() {
    return new UUID(2, licensee);
  }

  public RightsBlock block() {
    return new RightsBlock(
        List.of(FILM),
        null,
        media.stream().sorted().toList(),
        territories.stream().sorted().map(Territory::new).toList(),
        null,
        new LicensePeriod(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(from + days - 1L)),
        alone,
        null);
  }

  public static Arbitrary<Wish> any() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(Media.LINEAR, Media.FREE_TV, Media.PAY_TV, Media.SVOD)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2),
            Arbitraries.of("CL", "CA", "CA-QC", "CA-ON").set().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(true, true, false))
        .as(Wish::new);
  }

  private static Set<String> all(Collection<List<String>> lists) {
    Set<String> all = new HashSet<>();
    lists.forEach(all::addAll);
    return all;
  }

  private static List<String> uses(Media media) {
    return switch (media) {
      case LINEAR -> List.of("free-tv/", "pay-tv/", "other-linear/");
      case FREE_TV -> List.of("free-tv/");
      case PAY_TV -> List.of("pay-tv/");
      case SVOD -> List.of("svod/");
      default -> throw new IllegalArgumentException(media.name());
    };
  }

  private static List<String> places(String code) {
    return switch (code) {
      case "CA" -> List.of("quebec/", "ontario/", "elsewhere/");
      case "CA-QC" -> List.of("quebec/");
      case "CA-ON" -> List.of("ontario/");
      case "CL" -> List.of("chile/");
      default -> throw new IllegalArgumentException(code);
    };
  }
}
