package io.dealstream.catalog.view.availability.ema;

import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheets of EMA Avails 1.9, column by column: three rows of headings, data from the fourth on.
/// Source of the columns: the Excel template of 2019-12-17, https://movielabs.com/md/avails/ .
public enum Template {
  MOVIES(
      "Movies",
      """
      Avail: DisplayName* Licensee
      AvailTrans: AssetLanguage Territory* TerritoryExclusion
      Avail: StoreType
      AvailAsset: WorkType*
      Disposition: EntryType*
      AvailMetadata: TitleInternalAlias* TitleDisplayUnlimited LocalizationType
      AvailMetadata: CompanyDisplayCredit GroupIdentity Director
      AvailTrans: LicenseType* LicenseRightsDescription FormatProfile* HDR WCG HFR NGAudio
      AvailTrans: Start* StartLag End* EndLag WindowDuration PriceType* PriceValue* PriceCurrency
      AvailTrans: SRP Description Download OtherTerms OtherInstructions
      AvailAsset: TitleID EditID AltID ContentID*
      Avail: AvailID UV_ID DMA_ID ReportingID
      AvailAsset: Metadata
      Avail: ALID*
      AvailTrans: SuppressionLiftDate SpecialPreOrderFulfillDate AnnounceDate
      AvailMetadata: ReleaseYear ReleaseHistoryOriginal ReleaseHistoryPhysicalHV
      Avail: ExceptionFlag
      AvailMetadata: RatingSystem RatingValue RatingReason
      AvailTrans: RentalDuration WatchDuration
      AvailMetadata: CaptionIncluded CaptionExemption Any
      AvailTrans: ContractID TitleStatus Exclusive ExclusiveAttributes BrandingRights
      AvailTrans: BrandingRightsAttributes
      Avail: ServiceProvider
      AvailMetadata: TotalRunTime
      AvailTrans: HoldbackLanguage AllowedLanguages RequiredFulfillmentLanguages
      Avail: BundleALIDs
      AvailMetadata: RetailerID1 RetailerID2 RetailerID3
      Avail: RetailerSpare1 RetailerSpare2 RetailerSpare3
      AvailAsset: PackageLabel\
      """),
  TV(
      "TV",
      """
      Avail: DisplayName* Licensee
      AvailTrans: AssetLanguage Territory* TerritoryExclusion
      Avail: StoreType
      AvailAsset: WorkType*
      Disposition: EntryType*
      AvailMetadata: SeriesTitleInternalAlias* SeriesTitleDisplayUnlimited SeasonNumber*
      AvailMetadata: DistributionNumber VolumeNumber VolumeDistributionNumber EpisodeNumber*
      AvailMetadata: LocalizationType EpisodeTitleInternalAlias* EpisodeTitleDisplayUnlimited
      AvailMetadata: VolumeTitleInternalAlias VolumeTitleDisplayUnlimited
      AvailMetadata: SeasonTitleInternalAlias* SeasonTitleDisplayUnlimited EpisodeCount SeasonCount
      AvailMetadata: SeriesID SeasonID VolumeID EpisodeTitleID EpisodeID SeriesAltID SeasonAltID
      AvailMetadata: EpisodeAltID
      Avail: ALID*
      AvailMetadata: CompanyDisplayCredit GroupIdentity Director
      AvailTrans: LicenseType* LicenseRightsDescription FormatProfile* HDR WCG HFR NGAudio
      AvailTrans: Start* StartLag End* EndLag WindowDuration SpecialPreOrderFulfillDate
      AvailTrans: PriceType* PriceValue* PriceCurrency SRP Description Download OtherTerms
      AvailTrans: OtherInstructions
      AvailAsset: SeriesContentID* SeasonContentID* VolumeContentID EpisodeContentID*
      Avail: AvailID UV_ID DMA_ID ReportingID
      AvailAsset: Metadata
      AvailTrans: SuppressionLiftDate AnnounceDate
      AvailMetadata: ReleaseYear ReleaseHistoryOriginal ReleaseHistoryPhysicalHV
      Avail: ExceptionFlag
      AvailMetadata: RatingSystem RatingValue RatingReason
      AvailTrans: RentalDuration WatchDuration FixedEndDate
      AvailMetadata: CaptionIncluded CaptionExemption Any
      AvailTrans: ContractID TitleStatus Exclusive ExclusiveAttributes BrandingRights
      AvailTrans: BrandingRightsAttributes
      Avail: ServiceProvider
      AvailMetadata: TotalRunTime
      AvailTrans: HoldbackLanguage AllowedLanguages RequiredFulfillmentLanguages
      Avail: BundledALIDs
      AvailMetadata: RetailerEpisodeID1 RetailerEpisodeID2 RetailerSeasonID RetailerVolumeID
      AvailMetadata: RetailerSeriesID
      Avail: RetailerSpare1 RetailerSpare2 RetailerSpare3
      AvailAsset: PackageLabel\
      """);

  private static final String VERSION = "1.9";

  private final String sheet;
  private final List<Column> columns;
  private final Set<String> fields;

  private record Column(String group, String field, boolean required) {}

  Template(String sheet, String columns) {
    this.sheet = sheet;
    this.columns = columns.lines().flatMap(Template::columns).toList();
    this.fields = this.columns.stream().map(Column::field).collect(Collectors.toUnmodifiableSet());
  }

  /// What the sheet is called in a workbook.
  public String sheet() {
    return sheet;
  }

  /// Groups; fields; the version and which of the fields are required.
  public List<List<String>> headings() {
    return List.of(
        columns.stream().map(Column::group).toList(),
        columns.stream().map(Column::field).toList(),
        Stream.concat(Stream.of(VERSION), columns.stream().skip(1).map(Template::mark)).toList());
  }

  /// A line of these cells.
  ///
  /// @throws IllegalArgumentException for a field that the sheet does not have
  List<String> line(Map<String, String> cells) {
    if (!fields.containsAll(cells.keySet())) {
      throw new IllegalArgumentException(sheet + " has not all of " + cells.keySet());
    }
    return columns.stream().map(column -> cells.getOrDefault(column.field(), "")).toList();
  }

  /// Whether works of a kind stand in this sheet; a format as such stands in none.
  ///
  /// @param inSeasons whether the work is told in seasons
  boolean takes(TitleKind kind, boolean inSeasons) {
    return switch (this) {
      case MOVIES ->
          switch (kind) {
            case FILM, SPECIAL -> true;
            case DOCUMENTARY -> !inSeasons;
            case SERIES, FORMAT -> false;
          };
      case TV ->
          switch (kind) {
            case SERIES -> true;
            case DOCUMENTARY, FORMAT -> inSeasons;
            case FILM, SPECIAL -> false;
          };
    };
  }

  private static Stream<Column> columns(String group) {
    String[] parts = group.split(": ", 2);
    return Stream.of(parts[1].split(" "))
        .map(field -> new Column(parts[0], field.replace("*", ""), field.endsWith("*")));
  }

  private static String mark(Column column) {
    return column.required() ? "//REQ" : "//Opt";
  }
}
