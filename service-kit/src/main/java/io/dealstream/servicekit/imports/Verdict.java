package io.dealstream.servicekit.imports;

import io.dealstream.eventkit.Rejection;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of a row, or would.
///
/// @param id of what the row is about; null when it names nothing
/// @param remarks why it was refused, or what it was flagged for
public record Verdict(Result result, @Nullable UUID id, List<Remark> remarks) {
  /// In how many ways it may end.
  @Schema(name = "ImportResult")
  public enum Result {
    TAKEN,
    /// Taken, and somebody should look at the remarks.
    TAKEN_WITH_FLAG,
    /// Nothing of it was written.
    REFUSED,
    /// It stands as the row says already.
    UNCHANGED
  }

  /// One thing to know of a row.
  ///
  /// @param code stable, for programs
  /// @param field the column it is about, or a part of its value; null for the whole row
  /// @param facts what is needed in order to act
  @Schema(name = "ImportRemark", description = "Why a row was refused, or flagged")
  public record Remark(
      @Schema(examples = "MALFORMED") String code,
      @Schema(examples = "kind") @Nullable String field,
      @Schema(examples = "must be one of FILM, SERIES") String message,
      Map<String, Object> facts) {
    public Remark {
      facts = Map.copyOf(facts);
    }

    /// A remark about the value of a column.
    public static Remark malformed(String field, String message) {
      return new Remark("MALFORMED", field, message, Map.of());
    }

    /// What a problem document says: a remark for every field that is wrong, or one for the whole.
    static List<Remark> of(HttpProblem problem) {
      Map<String, Object> facts = new HashMap<>(problem.getParameters());
      Object code = facts.remove("code");
      if (facts.remove("violations") instanceof List<?> violations) {
        return violations.stream()
            .map(violation -> (Map<?, ?>) violation)
            .map(v -> malformed(String.valueOf(v.get("field")), String.valueOf(v.get("message"))))
            .toList();
      }
      Object field = facts.remove("field");
      return List.of(
          new Remark(
              String.valueOf(code),
              field == null ? null : field.toString(),
              String.valueOf(problem.getDetail()),
              facts));
    }

    private Remark named(UnaryOperator<String> column) {
      return field == null ? this : new Remark(code, column.apply(field), message, facts);
    }

    /// What the rules say.
    public static Remark of(Rejection why) {
      return new Remark(why.code(), null, why.detail(), why.facts());
    }
  }

  public Verdict {
    remarks = List.copyOf(remarks);
  }

  /// Taken; with a flag when there is something to remark.
  public static Verdict taken(UUID id, List<Remark> flags) {
    return new Verdict(flags.isEmpty() ? Result.TAKEN : Result.TAKEN_WITH_FLAG, id, flags);
  }

  public static Verdict unchanged(UUID id) {
    return new Verdict(Result.UNCHANGED, id, List.of());
  }

  public static Verdict refused(@Nullable UUID id, List<Remark> why) {
    return new Verdict(Result.REFUSED, id, why);
  }

  public static Verdict refused(@Nullable UUID id, Remark why) {
    return refused(id, List.of(why));
  }

  /// The same with the columns of a sheet in the place of the fields of a request.
  ///
  /// @param column that a field came from
  public Verdict named(UnaryOperator<String> column) {
    return new Verdict(result, id, remarks.stream().map(remark -> remark.named(column)).toList());
  }

  /// Refused for what an HTTP request would be refused for.
  public static Verdict refused(@Nullable UUID id, HttpProblem problem) {
    return refused(id, Remark.of(problem));
  }
}
