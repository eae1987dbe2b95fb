package io.dealstream.dashboard.page.deal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.dashboard.client.deal.Amount;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.Terms;
import io.dealstream.dashboard.client.deal.Terms.Block;
import io.dealstream.dashboard.client.deal.Terms.Name;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes terms into a form, so that an offer begins with what the one before said.
final class OfferForm {
  static final String BLOCKS = "blocks";

  private OfferForm() {}

  static Form of(Terms terms, Reader r) {
    Form form = Form.empty().put(BLOCKS, Integer.toString(terms.blocks().size()));
    for (int i = 0; i < terms.blocks().size(); i++) {
      block(form, "b" + i + ".", terms.blocks().get(i), r);
    }
    money(form, "licenseFee", terms.licenseFee());
    money(form, "minimumGuarantee", terms.minimumGuarantee());
    return form;
  }

  /// A first offer: one block with all titles of the deal, and nothing else stated.
  static Form first(List<UUID> titles) {
    return Form.empty().put(BLOCKS, "1").put("b0.titleIds", texts(titles));
  }

  /// A hold on one title, with the rights of the first block that was offered last.
  static Form held(Deal deal, Reader r) {
    Form form = first(deal.titleIds().subList(0, 1));
    if (!deal.offers().isEmpty()) {
      Block offered = deal.offers().getLast().terms().blocks().getFirst();
      block(form, "b0.", offered, r);
      form.put("b0.titleIds", texts(offered.titleIds().subList(0, 1)));
      form.put("b0.holdbacks", "").put("b0.runs", "").put("b0.channels", "");
    }
    return form;
  }

  /// As an extension makes it: what ends before that day ends on it. What ends later, or nobody
  /// knows when, stays as it is.
  static Form until(String lastDay, Form form) {
    for (int i = 0; i < OfferBody.count(form); i++) {
      String to = form.text("b" + i + ".to");
      // Days of this form stand in the order of their letters.
      if (!to.isEmpty() && to.compareTo(lastDay) < 0) {
        form.put("b" + i + ".to", lastDay);
      }
    }
    return form;
  }

  /// Whether any block says where it holds: what says nothing yet is everything, everywhere.
  static boolean isStated(Form form) {
    return IntStream.range(0, OfferBody.count(form))
        .anyMatch(i -> !form.text("b" + i + ".territories").isEmpty());
  }

  private static void block(Form form, String prefix, Block block, Reader r) {
    form.put(prefix + "titleIds", texts(block.titleIds()));
    form.put(prefix + "media", orNone(block.media()));
    form.put(prefix + "territories", TerritoryNames.written(included(block), r));
    form.put(
        prefix + "excludedTerritories",
        block.area() == null ? "" : TerritoryNames.written(codes(block.area().exclude()), r));
    form.put(prefix + "languages", String.join(", ", orNone(block.languages())));
    form.put(prefix + "from", text(block.from()));
    form.put(prefix + "to", text(block.to()));
    form.put(prefix + "exclusive", text(block.exclusive()));
    form.put(prefix + "runs", text(block.runs()));
    form.put(prefix + "channels", String.join(", ", orNone(block.channels())));
    form.put(prefix + "episodes", json(block.episodes()));
    form.put(prefix + "holdbacks", json(block.holdbacks()));
  }

  private static void money(Form form, String name, @Nullable Amount amount) {
    if (amount != null) {
      form.put(name + ".amount", amount.amount().toPlainString());
      form.put(name + ".currency", amount.currency());
    }
  }

  private static List<String> included(Block block) {
    return block.area() == null ? orNone(block.territories()) : codes(block.area().include());
  }

  private static List<String> codes(List<Name> names) {
    return names.stream().map(Name::code).toList();
  }

  private static List<String> orNone(@Nullable List<String> values) {
    return Objects.requireNonNullElse(values, List.of());
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String json(@Nullable JsonNode node) {
    return node == null || node.isEmpty() ? "" : node.toString();
  }
}
