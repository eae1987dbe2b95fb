package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All ways in which one word of a generated text can go wrong.
final class Mutations {
  private static final Set<Block> UNTOUCHED =
      Set.of(Block.DATELINE, Block.QUOTE, Block.BOILERPLATE, Block.MEDIA_CONTACT);
  private static final Map<String, List<String>> COUNTS =
      Map.of(
          "en", List.of("two", "three", "four", "five", "six", "seven", "eight", "nine"),
          "es", List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
          "tr", List.of("iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"));
  private static final List<String> TURKISH_PARTS =
      List.of("ikisi", "üçü", "dördü", "beşi", "altısı", "yedisi", "sekizi", "dokuzu");
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "en", List.of("first", "second", "third"),
          "es", List.of("primer", "segundo", "tercer"),
          "tr", List.of("birinci", "ikinci", "üçüncü"));
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private final String language;
  private final ReleaseFacts facts;
  private final ReleaseText text;
  private final Wording wording;
  private final Set<String> sentences;
  private final List<Mutation> mutations = new ArrayList<>();

  /// One wrong word.
  ///
  /// @param kind what was changed
  /// @param before the sentence as it was
  /// @param after the sentence as it is now
  /// @param text the paragraphs that it stands in
  record Mutation(Kind kind, String before, String after, String text) {}

  enum Kind {
    COUNTRY,
    COUNT,
    LICENSEE,
    AWARD,
    FIGURE
  }

  private Mutations(String language, ReleaseFacts facts) {
    this.language = language;
    this.facts = facts;
    this.text = Checks.written(language, facts);
    this.wording = Wording.of(language);
    this.sentences = all(text).map(Sentence::text).collect(Collectors.toSet());
  }

  static List<Mutation> of(String language, ReleaseFacts facts) {
    Mutations all = new Mutations(language, facts);
    for (Section section : all.text.sections()) {
      if (!UNTOUCHED.contains(section.kind())) {
        section.paragraphs().stream()
            .flatMap(paragraph -> paragraph.sentences().stream())
            .forEach(sentence -> all.mutate(section.kind(), sentence.text()));
      }
    }
    return all.mutations;
  }

  private static Stream<Sentence> all(ReleaseText text) {
    return text.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(paragraph -> paragraph.sentences().stream());
  }

  private void mutate(Block block, String sentence) {
    boolean synopsis =
        facts.titles().stream().anyMatch(title -> sentence.equals(title.value().synopsis()));
    if (synopsis) {
      return;
    }
    countries(block, sentence);
    licensees(sentence);
    switch (block) {
      case HEADLINE, LEAD -> counts(sentence);
      case AWARDS -> awards(sentence);
      case AUDIENCE_RESULTS -> figures(sentence);
      case ABOUT_TITLE -> numbers(sentence);
      default -> {}
    }
  }

  private void countries(Block block, String sentence) {
    Set<Territory> ours = new TreeSet<>();
    Stream.concat(facts.licenses().stream(), facts.earlier().stream())
        .forEach(
            license -> license.value().blocks().forEach(grant -> ours.addAll(grant.territories())));
    facts.results().forEach(result -> ours.add(result.value().territory()));
    ours.remove(Territory.WORLD);
    List<Territory> others =
        Stream.concat(
                Stream.of("PE", "IS", "KE").map(Territory::new).filter(t -> !ours.contains(t)),
                ours.stream())
            .toList();
    // "It has also been licensed in Peru" stays right with any other country that has a license.
    boolean bare =
        Stream.concat(facts.licenses().stream(), facts.earlier().stream())
            .noneMatch(l -> sentence.contains(l.value().licensee().name()));
    for (Territory country : ours) {
      others.stream()
          .filter(other -> !other.equals(country))
          .filter(other -> !(block == Block.TERRITORIES && bare && ours.contains(other)))
          .forEach(other ->
              replace(Kind.COUNTRY, sentence, word(wording.name(country)), wording.name(other)));
    }
  }

  private void licensees(String sentence) {
    List<String> names =
        Stream.concat(facts.licenses().stream(), facts.earlier().stream())
            .map(license -> license.value().licensee())
            .filter(licensee -> licensee.nameable())
            .map(licensee -> licensee.name())
            .distinct()
            .toList();
    for (String name : names) {
      Pattern word = word(name);
      replace(Kind.LICENSEE, sentence, word, "Zeta Norte");
      replace(Kind.LICENSEE, sentence, word, "Televix");
      replace(Kind.LICENSEE, sentence, word, misspelt(name));
      replace(Kind.LICENSEE, sentence, word, name.replace("Canal", "Channel"));
      replace(
          Kind.LICENSEE,
          sentence,
          word,
          name.replace("ó", "o").toUpperCase(java.util.Locale.ROOT).replace("TV", "Tv"));
      names.stream()
          .filter(other -> !other.equals(name))
          .forEach(other -> replace(Kind.LICENSEE, sentence, word, other));
    }
  }

  private static String misspelt(String name) {
    int middle = name.indexOf(' ') > 3 ? name.indexOf(' ') - 1 : name.length() - 1;
    char changed = Character.isDigit(name.charAt(middle)) ? '9' : 'w';
    return name.substring(0, middle) + changed + name.substring(middle + 1);
  }

  private void counts(String sentence) {
    words(Kind.COUNT, sentence, Objects.requireNonNull(COUNTS.get(language)));
    if (language.equals("tr")) {
      words(Kind.COUNT, sentence, TURKISH_PARTS);
    }
    digits(Kind.COUNT, sentence);
  }

  private void figures(String sentence) {
    words(Kind.FIGURE, sentence, Objects.requireNonNull(PLACES.get(language)));
    digits(Kind.FIGURE, sentence);
  }

  private void numbers(String sentence) {
    words(Kind.COUNT, sentence, Objects.requireNonNull(COUNTS.get(language)));
    digits(Kind.FIGURE, sentence);
  }

  private void words(Kind kind, String sentence, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      replace(kind, sentence, word(words.get(i)), words.get((i + 1) % words.size()));
    }
  }

  /// Every number that is no part of a name.
  private void digits(Kind kind, String sentence) {
    Set<String> channels =
        facts.results().stream()
            .map(result -> result.value().channel())
            .filter(channel -> channel != null)
            .collect(Collectors.toSet());
    for (MatchResult number : NUMBER.matcher(sentence).results().toList()) {
      boolean named =
          channels.stream()
              .flatMap(channel -> word(channel).matcher(sentence).results())
              .anyMatch(name -> name.start() <= number.start() && number.end() <= name.end());
      if (!named && !isQuoted(sentence, number.start())) {
        char last = number.group().charAt(number.group().length() - 1);
        char other = last == '9' ? '8' : (char) (last + 1);
        put(
            kind,
            sentence,
            sentence.substring(0, number.end() - 1) + other + sentence.substring(number.end()));
      }
    }
  }

  /// The sentence that another level would have.
  private void awards(String sentence) {
    for (Fact<Award> award : facts.awards()) {
      for (AwardLevel level : AwardLevel.values()) {
        Award other =
            new Award(
                award.value().name(),
                award.value().edition(),
                award.value().category(),
                level,
                award.value().entryOf(),
                award.value().recipient());
        String said = only(award.value(), award);
        if (said.equals(sentence) && level != award.value().level()) {
          put(Kind.AWARD, sentence, only(other, award));
        }
      }
    }
  }

  private String only(Award award, Fact<Award> of) {
    ReleaseFacts one =
        new ReleaseFacts(
            facts.licensor(),
            facts.licenses(),
            facts.titles(),
            List.of(new Fact<>(of.about(), of.eventIds(), award)),
            List.of(),
            List.of(),
            List.of());
    return Checks.written(language, one).sections().stream()
        .filter(section -> section.kind() == Block.AWARDS)
        .findFirst()
        .orElseThrow()
        .paragraphs()
        .getFirst()
        .text();
  }

  private void replace(Kind kind, String sentence, Pattern word, String other) {
    word.matcher(sentence)
        .results()
        .filter(found -> !isQuoted(sentence, found.start()))
        .forEach(found ->
            put(
                kind,
                sentence,
                sentence.substring(0, found.start()) + other + sentence.substring(found.end())));
  }

  private static Pattern word(String word) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])");
  }

  private static boolean isQuoted(String sentence, int at) {
    return QUOTED.matcher(sentence).results().anyMatch(q -> q.start() < at && at < q.end());
  }

  private void put(Kind kind, String before, String after) {
    if (!sentences.contains(after)) {
      mutations.add(new Mutation(kind, before, after, with(before, after)));
    }
  }

  private String with(String before, String after) {
    return text.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .map(Paragraph::sentences)
        .filter(all -> all.stream().anyMatch(sentence -> sentence.text().equals(before)))
        .map(all ->
            all.stream()
                .map(sentence -> sentence.text().equals(before) ? after : sentence.text())
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }
}
