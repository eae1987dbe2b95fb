package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
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

  /// It is out, and stays so.
  sealed interface Out extends Release {
    Published published();
  }

  /// @param texts one for each language, that of the house first
  /// @param told what its facts said when it went out
  /// @param scheduledFor when it was to go out; null when it had no schedule
  /// @param late true when that moment was missed
  record Published(
      Content content,
      List<PublishedText> texts,
      List<KnownFact> told,
      Instant publishedAt,
      @Nullable Instant scheduledFor,
      boolean late)
      implements Out {
    public Published {
      texts = List.copyOf(texts);
      told = List.copyOf(told);
    }

    static Published of(Content content, ReleasePublished out) {
      return new Published(
          content, out.texts(), out.told(), out.publishedAt(), out.scheduledFor(), out.late());
    }

    @Override
    public Published published() {
      return this;
    }

    /// The titles that it speaks of.
    public List<UUID> titleIds() {
      return content.publicTitles();
    }

    /// The licenses that it speaks of.
    public List<UUID> dealIds() {
      return content.subjects().stream().map(License::dealId).toList();
    }

    /// True when it says something of what has changed.
    public boolean tellsOf(Change change) {
      return switch (change.aspect()) {
        case FORCE, TERMS, LICENSEE, NAME -> content.tellsOf(change.about());
        case RECORD, ALL_THAT_IS_SAID ->
            told.stream().anyMatch(fact -> fact.about().equals(change.about()));
      };
    }

    /// True when a fact no longer says what it said then.
    public boolean isAltered(KnownFact now) {
      return told.stream().noneMatch(fact -> fact.saysTheSameAs(now));
    }

    /// True when an event was not known when this was written.
    ///
    /// @param version of the event in the stream of the deal or title
    /// @param at when it happened
    public boolean isNews(UUID about, int version, Instant at) {
      return told.stream()
          .filter(fact -> fact.about().equals(about))
          .findFirst()
          .map(fact -> version > fact.version())
          .orElse(at.isAfter(publishedAt));
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

  /// Another release says what is right now.
  record Corrected(Published published, UUID correctedBy, Instant at) implements Out {}

  /// Another release says that it does not stand.
  record Retracted(Published published, UUID retractedBy, Instant at) implements Out {}
}
