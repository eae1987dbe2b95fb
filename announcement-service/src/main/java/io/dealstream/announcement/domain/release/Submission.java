package io.dealstream.announcement.domain.release;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is to be approved, by whom, and how far that is.
///
/// @param texts the words, one for each language
/// @param roles whose approval the installation asked for when it was submitted
/// @param known the facts that the words were written from
public record Submission(
    List<TextDigest> texts, List<String> roles, List<KnownFact> known, List<Approval> approvals) {
  public Submission {
    texts = List.copyOf(texts);
    roles = List.copyOf(roles);
    known = List.copyOf(known);
    approvals = List.copyOf(approvals);
  }

  /// An approval that nobody has given yet.
  public record Missing(String role, String language) {}

  public List<String> languages() {
    return texts.stream().map(TextDigest::language).toList();
  }

  public List<Missing> missing() {
    return roles.stream()
        .flatMap(role -> languages().stream().map(language -> new Missing(role, language)))
        .filter(missing -> !isGiven(missing.role(), missing.language()))
        .toList();
  }

  /// Those languages whose words are not these.
  public List<String> changed(List<TextDigest> now) {
    return Stream.concat(texts.stream(), now.stream())
        .filter(text -> !texts.contains(text) || !now.contains(text))
        .map(TextDigest::language)
        .distinct()
        .toList();
  }

  /// True when whoever submitted it, and so whoever approves it, knew of this event.
  boolean knows(UUID about, int version) {
    return known.stream().anyMatch(fact -> fact.about().equals(about) && fact.version() >= version);
  }

  boolean isFor(List<TextDigest> now) {
    return texts.equals(now);
  }

  boolean isGiven(String role, String language) {
    return approvals.stream().anyMatch(approval -> approval.isOf(role, language));
  }

  Submission with(Approval approval) {
    List<Approval> more = new ArrayList<>(approvals);
    more.add(approval);
    return new Submission(texts, roles, known, more);
  }
}
