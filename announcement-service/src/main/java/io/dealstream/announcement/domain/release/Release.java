package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release in its stages.
public sealed interface Release {
  record NotOpened() implements Release {}

  /// Before it is out.
  sealed interface Unpublished extends Release {
    Content content();
  }

  /// Somebody works on it.
  ///
  /// @param setback why it is a draft again; null when it was never submitted
  record Draft(Content content, @Nullable Setback setback) implements Unpublished {}

  /// Its words are before those who approve, or approved by them.
  sealed interface InReview extends Unpublished {
    Submission submission();
  }

  record Submitted(Content content, Submission submission) implements InReview {}

  record Approved(Content content, Submission submission) implements InReview {}

  /// It goes out by itself.
  record Scheduled(Content content, Submission submission, Embargo embargo) implements InReview {}

  /// @param texts one for each language, that of the house first
  /// @param scheduledFor when it was to go out; null when it had no schedule
  /// @param late true when that moment was missed
  record Published(
      List<PublishedText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      List<Quote> quotes,
      Instant publishedAt,
      @Nullable Instant scheduledFor,
      boolean late)
      implements Release {
    public Published {
      texts = List.copyOf(texts);
      quotes = List.copyOf(quotes);
      titleIds = List.copyOf(titleIds);
      dealIds = List.copyOf(dealIds);
    }

    /// In which it can be read.
    public List<String> languages() {
      return texts.stream().map(published -> published.text().language()).toList();
    }

    /// @param language one of [#languages()]
    public PublishedText in(String language) {
      return texts.stream()
          .filter(published -> published.text().language().equals(language))
          .findFirst()
          .orElseThrow();
    }
  }
}
