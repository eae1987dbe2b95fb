package io.dealstream.deal.view.pipeline;

import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which deals to show; what is null does not matter.
///
/// @param titleId one of the deal's titles
/// @param territory one of the territories of its last terms
/// @param media a right of its last terms, or one below or above it
/// @param owner who opened it, or recorded the license
/// @param conflicted whether its license clashes with others
public record PipelineFilter(
    @QueryParam("stage") @Nullable Stage stage,
    @QueryParam("titleId") @Nullable UUID titleId,
    @QueryParam("territory") @Parameter(example = "MX") @TerritoryCode @Nullable String territory,
    @QueryParam("media") @Nullable Media media,
    @QueryParam("licenseeId") @Nullable UUID licenseeId,
    @QueryParam("owner") @Parameter(example = "demo.sales") @Size(max = 300) @PlainText
        @Nullable String owner,
    @QueryParam("licenseStatus") @Nullable LicenseStatus licenseStatus,
    @QueryParam("conflicted")
        @Parameter(example = "true", schema = @Schema(type = SchemaType.BOOLEAN))
        @Pattern(regexp = "true|false", message = "must be true or false")
        @Nullable String conflicted) {

  /// The condition on [DealCard], in HQL, with bound parameters.
  ///
  /// @param hql begins with a condition that is always true, so that others can follow
  record Condition(String hql, Map<String, Object> parameters) {}

  Condition condition() {
    StringJoiner hql = new StringJoiner(" and ");
    hql.add("true = true");
    Map<String, Object> parameters = new HashMap<>();
    if (stage != null) {
      hql.add("stage = :stage");
      parameters.put("stage", stage);
    }
    if (titleId != null) {
      hql.add("array_contains(titleIds, :titleId)");
      parameters.put("titleId", titleId);
    }
    if (territory != null) {
      hql.add("array_contains(territories, :territory)");
      parameters.put("territory", territory);
    }
    if (media != null) {
      hql.add("array_intersects(media, :media)");
      parameters.put("media", related(media));
    }
    if (owner != null) {
      hql.add("owner = :owner");
      parameters.put("owner", owner);
    }
    if (licenseeId != null) {
      hql.add("licenseeId = :licenseeId");
      parameters.put("licenseeId", licenseeId);
    }
    if (licenseStatus != null) {
      hql.add("licenseStatus = :licenseStatus");
      parameters.put("licenseStatus", licenseStatus);
    }
    if (conflicted != null) {
      hql.add("conflicted = :conflicted");
      parameters.put("conflicted", Boolean.valueOf(conflicted));
    }
    return new Condition(hql.toString(), parameters);
  }

  /// Rights that have something in common with this one: whoever looks for television finds free
  /// television, and who looks for free television finds what is sold for all media.
  private static String[] related(Media right) {
    Ranges wanted = Media.ranges(List.of(right));
    return Arrays.stream(Media.values())
        .filter(other -> Media.ranges(List.of(other)).overlaps(wanted))
        .map(Media::name)
        .toArray(String[]::new);
  }
}
