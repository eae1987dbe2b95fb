package io.dealstream.announcement.view.newsroom;

import io.dealstream.announcement.render.Wording;

/// What the pages themselves say, in the language of their reader.
public record PageWords(Wording wording) {
  public String language() {
    return wording.language();
  }

  public String say(String key) {
    return wording.say("newsroom." + key);
  }
}
