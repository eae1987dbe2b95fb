package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.cover.CoverCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people do with a deal.
public sealed interface DealCommand
    permits DealCommand.OpenNegotiation,
        DealCommand.MakeOffer,
        DealCommand.CounterOffer,
        DealCommand.AgreeTerms,
        DealCommand.SignLicense,
        DealCommand.RecordLicense,
        DealCommand.LoseNegotiation,
        DealCommand.WithdrawNegotiation,
        LicenseCommand {
  /// Begin to negotiate.
  record OpenNegotiation(UUID licenseeId, List<UUID> titleIds) implements DealCommand {
    public OpenNegotiation {
      titleIds = List.copyOf(titleIds);
    }
  }

  /// We propose terms.
  record MakeOffer(Terms terms) implements DealCommand {}

  /// The licensee proposes other terms.
  record CounterOffer(Terms terms) implements DealCommand {}

  /// Both sides agree on the last offer.
  record AgreeTerms() implements DealCommand {}

  /// The contract is signed.
  ///
  /// @param acknowledged what it is known to be signed against
  /// @param cover whether the rights were acquired
  record SignLicense(LocalDate signedOn, Buyer buyer, Acknowledged acknowledged, CoverCheck cover)
      implements DealCommand {
    /// Where nothing is missing.
    public SignLicense(LocalDate signedOn, Buyer buyer, Acknowledged acknowledged) {
      this(signedOn, buyer, acknowledged, CoverCheck.NONE);
    }
  }

  /// A contract was signed without having been negotiated here.
  ///
  /// @param signedOn null is unknown
  /// @param acknowledged what it is known to be signed against
  /// @param cover whether the rights were acquired
  record RecordLicense(
      Buyer buyer,
      Terms terms,
      @Nullable LocalDate signedOn,
      Acknowledged acknowledged,
      CoverCheck cover)
      implements DealCommand {
    /// Where nothing is missing.
    public RecordLicense(
        Buyer buyer, Terms terms, @Nullable LocalDate signedOn, Acknowledged acknowledged) {
      this(buyer, terms, signedOn, acknowledged, CoverCheck.NONE);
    }
  }

  /// They said no.
  record LoseNegotiation() implements DealCommand {}

  /// We stop.
  record WithdrawNegotiation() implements DealCommand {}
}
