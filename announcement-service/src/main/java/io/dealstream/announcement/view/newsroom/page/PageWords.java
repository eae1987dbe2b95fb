package io.dealstream.announcement.view.newsroom.page;

import com.ibm.icu.util.ULocale;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.newsroom.edition.Format;

/// What the pages themselves say, in the language of their reader.
public record PageWords(Wording wording) {
  public String language() {
    return wording.language();
  }

  public String say(String key) {
    return wording.say("newsroom." + key);
  }

  /// What a format is called.
  public String format(Format format) {
    return switch (format) {
      case TEXT -> say("format.TEXT");
      case MARKDOWN -> "Markdown";
      case PDF -> "PDF";
      case NINJS -> "ninjs";
    };
  }

  /// The language with the country that CLDR takes it to be of, as Open Graph writes it.
  public String openGraph() {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language()));
    return likely.getLanguage() + "_" + likely.getCountry();
  }
}
