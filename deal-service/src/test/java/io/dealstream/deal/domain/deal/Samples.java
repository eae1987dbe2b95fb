package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.deal.DealEvent.NegotiationOpened;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Deals to test with.
public final class Samples {
  public static final UUID FILM = new UUID(1, 1);
  public static final UUID SERIES = new UUID(1, 2);
  public static final UUID OTHER_DEAL = new UUID(3, 1);
  public static final UUID CHANNEL = new UUID(2, 1);
  public static final LocalDate DAY = LocalDate.parse("2026-02-01");
  public static final Holdback HOLDBACK =
      new Holdback(List.of(Media.SVOD), null, List.of("ALL"), null, DAY.plusYears(2).plusMonths(6));
  public static final Buyer BUYER = new Buyer(CHANNEL, "Canal 13", new Territory("CL"), true);
  public static final NegotiationOpened OPENED = new NegotiationOpened(CHANNEL, List.of(FILM));
  public static final Terms FIRST = terms(FILM, 40_000_00);
  public static final Terms SECOND = terms(FILM, 35_000_00);

  private Samples() {}

  /// Exclusive free television in Chile for two years, and half a year longer nobody streams it.
  ///
  /// @param cents license fee in US dollars
  public static Terms terms(UUID titleId, long cents) {
    return new Terms(
        List.of(
            new RightsBlock(
                List.of(titleId),
                null,
                List.of(Media.FREE_TV),
                List.of(new Territory("CL")),
                null,
                new LicensePeriod(DAY, DAY.plusYears(2)),
                true,
                3,
                null,
                null,
                List.of(HOLDBACK))),
        new Financials(new Money(cents, "USD"), null));
  }
}
