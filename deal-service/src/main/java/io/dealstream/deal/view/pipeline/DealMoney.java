package io.dealstream.deal.view.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// What is paid in a deal, in the smallest units; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "deal_money")
class DealMoney {
  @Id UUID dealId;
  Long licenseFee;
  String licenseFeeCurrency;
  Long minimumGuarantee;
  String minimumGuaranteeCurrency;
}
