package io.dealstream.deal.view.pipeline;

import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.LicenseStatus;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
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
/// @param conflicted whether its license clashes with others
public record PipelineFilter(
    @QueryParam("stage") @Nullable Stage stage,
    @QueryParam("titleId") @Nullable UUID titleId,
    @QueryParam("territory") @Parameter(example = "MX") @TerritoryCode @Nullable String territory,
    @QueryParam("licenseeId") @Nullable UUID licenseeId,
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
}
