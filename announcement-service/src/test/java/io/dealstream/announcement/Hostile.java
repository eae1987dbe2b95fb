package io.dealstream.announcement;

import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import java.util.UUID;

/// Names and words that would be markup if anybody took them for it.
public final class Hostile {
  public static final String TITLE =
      "</script><script>alert(1)</script> & ]]> ${7*7} {title} *x* [y](javascript:z) “Sons”";
  public static final String LICENSEE = "<b>TV</b> `One` _two_ | # 3 'x\" onload='y' &lt;i&gt;";
  public static final String SPEAKER = "<i>Eve</i> ![x](y)";
  public static final String QUOTE =
      "<img src=x onerror=alert(1)> <!-- --> <![CDATA[x]]> %3Cscript%3E \\n \\* &#60;";

  private Hostile() {}

  /// A release about them.
  public static ReleaseFacts facts() {
    UUID id = Story.id("hostile quote");
    return new ReleaseFacts(
        Story.licensor(),
        List.of(Story.license(LICENSEE, true, null, "MX")),
        List.of(Story.fact(Story.FILM, film())),
        List.of(),
        List.of(),
        List.of(Story.fact(id, new Quote(id, SPEAKER, null, null, "en", true, QUOTE))),
        List.of());
  }

  private static Title film() {
    return new Title(
        TitleKind.FILM,
        TITLE,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
