package io.dealstream.announcement.check;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.dealstream.announcement.render.Wording;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All words of a language that the check needs, ready to be found. Made once.
final class Lexicon {
  private static final Set<Media> SAID_BY_OTHERS =
      Set.of(
          Media.FREE_TV,
          Media.PAY_TV,
          Media.BASIC_TV,
          Media.SVOD,
          Media.AVOD,
          Media.TVOD,
          Media.FVOD,
          Media.FAST,
          Media.PVOD,
          Media.EST);

  final String language;
  final ULocale locale;
  final CheckWords words;
  final NumberWords numbers;
  final Months months;
  final Phrases<String> nouns;
  final Phrases<String> multipliers;
  final Phrases<String> percent;
  final Phrases<String> rank;
  final Phrases<String> measured;
  final Phrases<String> moreThan;
  final Phrases<Integer> ofThem = new Phrases<>();
  final Phrases<String> levels;
  final Phrases<String> awardContext;
  final Phrases<String> awardNames = new Phrases<>();
  final Phrases<String> licensed;
  final Phrases<String> exclusive;
  final Phrases<String> money;
  final Phrases<String> currency;
  final Phrases<String> negotiation;
  final Phrases<String> regions;
  final Phrases<Media> media = new Phrases<>();
  final Phrases<Territory> countries;
  final NameForms nameForms;
  final List<List<String>> terms;
  final List<List<String>> termsWithNumbers;
  final Set<String> currencies;
  final List<String> glued;
  private final Set<String> ordinary;

  /// @throws IllegalStateException that names what is wrong with the language's file
  Lexicon(String language) {
    this.language = language;
    this.locale = ULocale.forLanguageTag(language);
    this.words = CheckWords.of(language);
    this.numbers = new NumberWords(locale, words.forms("number.forms"));
    this.months = new Months(locale);
    this.countries = CountryForms.of(locale);
    this.nameForms = new NameForms(words, locale);
    this.nouns = words.phrasesUnder("noun.");
    this.multipliers = words.phrasesUnder("multiplier.");
    this.percent = words.phrases("percent").add(List.of("%"), "percent");
    this.rank = words.phrases("rank");
    this.measured = words.phrases("measured");
    this.moreThan = words.phrases("moreThan");
    pairs("number.ofThem")
        .forEach((form, number) -> ofThem.add(Tokens.words(form), Integer.valueOf(number)));
    this.levels = new Phrases<>();
    List.of("SUBMITTED", "SHORTLISTED", "NOMINATED", "WON")
        .forEach(level -> levels.addAll(words.forms("award." + level), level));
    this.awardContext = words.phrases("award.context");
    pairs("award.names").forEach((form, name) -> awardNames.add(Tokens.words(form), name));
    this.licensed = words.phrases("licensed");
    this.exclusive = words.phrases("exclusive");
    this.money = words.phrases("money");
    this.currency = words.phrases("currency");
    this.negotiation = words.phrases("negotiation");
    this.regions = words.phrasesUnder("region.");
    this.terms = terms(form -> !form.contains("#"));
    this.termsWithNumbers = terms(form -> form.contains("#"));
    Wording wording = Wording.of(language);
    SAID_BY_OTHERS.forEach(m -> media.add(Tokens.words(wording.say("media." + m)), m));
    this.currencies =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    this.glued = words.forms("glued").stream().map(Tokens::folded).toList();
    this.ordinary = ordinary();
  }

  /// True for words with a capital that name nobody: months, languages, what the file says.
  boolean isOrdinary(Token token) {
    return ordinary.contains(token.folded());
  }

  private Map<String, String> pairs(String key) {
    Map<String, String> pairs = new HashMap<>();
    for (String form : words.forms(key)) {
      int colon = form.indexOf(':');
      pairs.put(form.substring(0, colon), form.substring(colon + 1));
    }
    return pairs;
  }

  /// A number among their words is a `#`.
  private List<List<String>> terms(Predicate<String> which) {
    return words.forms("terms").stream()
        .filter(which)
        .map(form -> Arrays.stream(form.split(" ")).map(Lexicon::term).toList())
        .toList();
  }

  private static String term(String word) {
    return word.equals("#") ? word : Tokens.folded(word);
  }

  private Set<String> ordinary() {
    List<String> all = new ArrayList<>(words.forms("ordinary"));
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    all.addAll(List.of(symbols.getMonths()));
    all.addAll(List.of(symbols.getWeekdays()));
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOLanguages()) {
      all.add(names.languageDisplayName(code));
    }
    Set<String> folded = new HashSet<>();
    all.forEach(form -> folded.addAll(Tokens.words(form)));
    return Set.copyOf(folded);
  }
}
