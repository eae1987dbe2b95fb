package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people and reactions do with a release.
public sealed interface ReleaseCommand {
  /// Adds a license that was signed or freed to a draft, and opens it when there is none. A release
  /// that is in review is left alone.
  record GatherLicense(License license) implements ReleaseCommand {}

  /// Opens a draft by hand.
  ///
  /// @param titleId the title that it is about in the first place
  /// @param titles that it tells of, also without licenses
  record OpenDraft(UUID titleId, List<UUID> titles) implements ReleaseCommand {
    public OpenDraft {
      titles = List.copyOf(titles);
    }
  }

  /// Changes what the release is to say. When it was submitted, that voids its approvals.
  sealed interface ContentCommand extends ReleaseCommand {}

  /// Adds a license, and opens the draft when there is none.
  record IncludeLicense(License license) implements ContentCommand {}

  /// Takes a license out.
  record ExcludeLicense(UUID dealId) implements ContentCommand {}

  /// Has it tell of titles of which it may have no license.
  record AddTitles(List<UUID> titleIds) implements ContentCommand {
    public AddTitles {
      titleIds = List.copyOf(titleIds);
    }
  }

  record RemoveTitle(UUID titleId) implements ContentCommand {}

  record AddQuote(Quote quote) implements ContentCommand {}

  record RemoveQuote(UUID quoteId) implements ContentCommand {}

  record RecordQuoteConsent(UUID quoteId, boolean given) implements ContentCommand {}

  /// @param blocks those that the release shall have, in their order
  record ArrangeBlocks(List<Block> blocks) implements ContentCommand {
    public ArrangeBlocks {
      blocks = List.copyOf(blocks);
    }
  }

  record WriteBlock(WrittenBlock written) implements ContentCommand {}

  record ResetBlock(Block block, String language) implements ContentCommand {}

  /// Answers for claims that no fact carries.
  ///
  /// @param claims at least one
  record SignOffClaims(List<Doubt> claims) implements ContentCommand {
    public SignOffClaims {
      claims = List.copyOf(claims);
    }
  }

  /// Notes what happened to something that a published release told, and opens its correction when
  /// there is none.
  ///
  /// @param corrects the release
  /// @param content of the release as it went out
  record NoteChange(UUID corrects, Content content, Change change) implements ReleaseCommand {}

  /// Makes a release that takes another back, or turns its open correction into one.
  ///
  /// @param corrects the release
  /// @param content of the release as it went out
  record RetractRelease(UUID corrects, Content content) implements ReleaseCommand {}

  /// Says of a published release that another one, which is out, corrects it.
  record MarkCorrected(UUID by, Instant moment) implements ReleaseCommand {}

  /// Says of a published release that another one, which is out, takes it back, or takes back what
  /// corrects it.
  record MarkRetracted(UUID by, Instant moment) implements ReleaseCommand {}

  /// Lays the words before those who approve.
  ///
  /// @param roles whose approval the installation asks for; none: nobody has to approve
  record SubmitRelease(Composed composed, List<String> roles) implements ReleaseCommand {
    public SubmitRelease {
      roles = List.copyOf(roles);
    }
  }

  /// @param role one that the caller has
  record ApproveRelease(String role, List<String> languages, String by, Instant moment)
      implements ReleaseCommand {
    public ApproveRelease {
      languages = List.copyOf(languages);
    }
  }

  /// Sends the release back to those who write it.
  record RejectRelease(String reason) implements ReleaseCommand {}

  /// Makes it a draft again when it is in review and tells of this license or title, unless what
  /// happened was known when it was submitted.
  ///
  /// @param version of the event in its own stream
  record ReportFactChange(UUID about, int version, UUID eventId) implements ReleaseCommand {}

  /// Makes it a draft again, when it is in review.
  record VoidApprovals(Setback setback) implements ReleaseCommand {}

  /// Lets an approved release go out by itself.
  ///
  /// @param now the embargo lies after it
  record ScheduleRelease(Embargo embargo, Instant now) implements ReleaseCommand {}

  /// It goes out when somebody publishes it.
  record CancelSchedule() implements ReleaseCommand {}

  /// Publishes words that were written for exactly the present content.
  ///
  /// @param roles whose approval the installation asks for; none: a draft may go out as it is
  record PublishRelease(Composed composed, List<String> roles, Instant moment)
      implements ReleaseCommand {
    public PublishRelease {
      roles = List.copyOf(roles);
    }
  }
}
