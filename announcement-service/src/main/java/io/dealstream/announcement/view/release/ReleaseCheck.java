package io.dealstream.announcement.view.release;

import io.dealstream.announcement.check.Finding;
import io.dealstream.announcement.check.Known;
import io.dealstream.announcement.check.Verifier;
import io.dealstream.announcement.check.Verifier.Checked;
import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Doubt;
import io.dealstream.announcement.domain.release.Doubt.Weight;
import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.ReleasePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds texts against the facts as they are here now.
@ApplicationScoped
public class ReleaseCheck {
  private final ReleaseWriter writer;
  private final FactBase facts;
  private final Languages languages;
  private final Verifier verifier;

  ReleaseCheck(ReleaseWriter writer, FactBase facts, Languages languages, Verifier verifier) {
    this.writer = writer;
    this.facts = facts;
    this.languages = languages;
    this.verifier = verifier;
  }

  /// What texts are held against: the facts, what is generated from them in each language, and what
  /// must not be said.
  public record Basis(ReleaseFacts facts, List<ReleaseText> generated, Set<UUID> withheld) {
    public Basis {
      generated = List.copyOf(generated);
      withheld = Set.copyOf(withheld);
    }

    public Known in(String language) {
      return new Known(
          facts,
          generated.stream().filter(text -> text.language().equals(language)).toList(),
          withheld);
    }
  }

  /// A release as it reads, with what it is held against.
  ///
  /// @param signedOff ids of claims that somebody answers for
  public record Subject(List<ReleaseText> texts, Basis basis, Set<String> signedOff) {
    public Subject {
      texts = List.copyOf(texts);
      signedOff = Set.copyOf(signedOff);
    }
  }

  /// A release as it would go out on a day.
  ///
  /// @param texts as they were written
  Subject subject(ToldRelease told, Content content, List<ReleaseText> texts, LocalDate day) {
    ReleaseFacts all = writer.facts(told, content);
    // What was rightly announced may be spoken of when it is corrected.
    Set<UUID> withheld =
        content.purpose() == ReleasePurpose.ANNOUNCEMENT ? withheld(content.dealIds()) : Set.of();
    Basis basis = new Basis(all, languages.compose(all, generated(content), day), withheld);
    return new Subject(texts, basis, content.signedOff());
  }

  /// All blocks that the release could have, as they are generated.
  private static Layout generated(Content content) {
    return new Layout(
        Stream.concat(content.layout().blocks().stream(), usual(content).stream())
            .distinct()
            .toList(),
        List.of());
  }

  private static List<Block> usual(Content content) {
    return content.purpose() == ReleasePurpose.ANNOUNCEMENT ? Layout.USUAL.blocks() : List.of();
  }

  /// A release that is out, held against what is known now.
  public Subject subject(ToldRelease told, Published published) {
    return subject(
        told,
        published.content(),
        published.texts().stream().map(PublishedText::text).toList(),
        LocalDate.ofInstant(published.publishedAt(), ZoneOffset.UTC));
  }

  /// A release as it reads now.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is nothing to write about,
  ///   503 when facts have not arrived yet
  public Subject subject(ToldRelease told, Content content) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return switch (writer.patiently(told, content, today)) {
      case Written.Done(List<ReleaseText> texts) -> subject(told, content, texts, today);
      case Written.Empty() ->
          throw Problems.refused(
              "NO_LICENSE_TO_ANNOUNCE", "there is no license to write about", Map.of());
      case Written.Waiting(Set<UUID> missing) ->
          throw Problems.unavailable(
              "FACTS_NOT_THERE_YET",
              "not all facts have arrived yet, those of " + missing + " are missing");
    };
  }

  /// What the release claims, by language and section.
  public Map<String, List<Checked>> check(Subject subject) {
    Map<String, List<Checked>> checked = new LinkedHashMap<>();
    for (ReleaseText text : subject.texts()) {
      // A language may no longer be among those of the installation.
      if (verifier.reads(text.language())) {
        checked.put(text.language(), verifier.check(text, subject.basis().in(text.language())));
      }
    }
    return checked;
  }

  /// What the facts do not carry of it. What is generated is, or waits for licenses in order.
  public List<Doubt> doubts(Subject subject) {
    List<Doubt> doubts = new ArrayList<>();
    check(subject)
        .forEach((language, sections) ->
            sections.forEach(c ->
                c.findings()
                    .forEach(finding ->
                        DoubtWeights.of(finding, c.section())
                            .map(weight -> doubt(finding, weight, language, c.section()))
                            .ifPresent(doubts::add))));
    return doubts;
  }

  private static Doubt doubt(Finding finding, Weight weight, String language, Section section) {
    return new Doubt(
        finding.id(),
        weight,
        language,
        section.kind(),
        finding.kind().name(),
        finding.words(),
        finding.sentence(),
        finding.registered());
  }

  /// The facts about licenses and titles.
  public Basis basis(Collection<UUID> dealIds, Collection<UUID> titleIds, LocalDate day) {
    ReleaseFacts all = writer.facts(dealIds, titleIds);
    return new Basis(all, languages.compose(all, Layout.USUAL, day), withheld(dealIds));
  }

  private Set<UUID> withheld(Collection<UUID> dealIds) {
    return facts.withheld(dealIds).stream().map(Withheld::dealId).collect(Collectors.toSet());
  }
}
