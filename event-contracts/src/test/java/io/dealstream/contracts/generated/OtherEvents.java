package io.dealstream.contracts.generated;

import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.contracts.LicenseeEvent.LicenseeRegistered;
import io.dealstream.contracts.LicenseeEvent.LicenseeRevised;
import io.dealstream.contracts.LicenseeEvent.Profile;
import io.dealstream.contracts.RegionEvent.RegionName;
import io.dealstream.contracts.RegionEvent.TradeRegionVersionAdded;
import io.dealstream.vocabulary.ReleasePurpose;
import io.dealstream.vocabulary.Territory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Licensees, trade regions and announcements.
final class OtherEvents {
  private OtherEvents() {}

  static Arbitrary<LicenseeRegistered> licenseeRegistered() {
    return Combinators.combine(Codes.id(), profile()).as(LicenseeRegistered::new);
  }

  static Arbitrary<LicenseeRevised> licenseeRevised() {
    return Combinators.combine(Codes.id(), profile()).as(LicenseeRevised::new);
  }

  static Arbitrary<TradeRegionVersionAdded> tradeRegionVersionAdded() {
    return Combinators.combine(
            Codes.regionCode(),
            Codes.count(),
            Combinators.combine(Texts.text(), Texts.text(), Texts.text()).as(RegionName::new),
            Codes.someDifferent(Codes.regionCode()),
            Codes.anyDifferent(Codes.territory().map(Territory::code)),
            Codes.someDifferent(Codes.territory()))
        .as(TradeRegionVersionAdded::new);
  }

  static Arbitrary<ReleasePublished> releasePublished() {
    return Combinators.combine(
            Codes.id(),
            Arbitraries.of(ReleasePurpose.class),
            Codes.maybe(Codes.id()),
            Codes.some(text()),
            Codes.someDifferent(Codes.id()),
            Codes.anyDifferent(Codes.id()),
            Codes.moment(),
            Codes.maybe(Codes.moment()))
        .as(ReleasePublished::new);
  }

  static Arbitrary<LicenseAnnounced> licenseAnnounced() {
    return Combinators.combine(
            Codes.id(), Codes.id(), Codes.someDifferent(Codes.id()), Codes.moment())
        .as(LicenseAnnounced::new);
  }

  static Arbitrary<ReleaseCorrected> releaseCorrected() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.moment()).as(ReleaseCorrected::new);
  }

  static Arbitrary<ReleaseRetracted> releaseRetracted() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.moment()).as(ReleaseRetracted::new);
  }

  private static Arbitrary<Profile> profile() {
    return Combinators.combine(
            Texts.text(),
            Codes.maybe(Codes.territory()),
            Codes.any(Texts.text()),
            Codes.maybe(Texts.text()),
            Codes.flag())
        .as(Profile::new);
  }

  private static Arbitrary<ReleaseText> text() {
    return Combinators.combine(
            Codes.languageTag(), Texts.slug(), Texts.text(), Codes.some(section()))
        .as(ReleaseText::new);
  }

  private static Arbitrary<Section> section() {
    return Combinators.combine(Texts.text(), Codes.some(Texts.text())).as(Section::new);
  }
}
