package io.dealstream.dashboard.page;

import io.dealstream.vocabulary.Names;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegions;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads territories as people write them: by name in their language, or by code.
public final class TerritoryNames {
  private TerritoryNames() {}

  /// The code of a territory or a trade region; what nobody knows stays as it is, and is refused by
  /// the service with the name of its field.
  public static String code(String text, Reader r) {
    String capitals = text.strip().toUpperCase(Locale.ROOT);
    if (capitals.isEmpty() || Territory.isCode(capitals)) {
      return capitals;
    }
    Collator same = Collator.getInstance(r.locale());
    same.setStrength(Collator.PRIMARY);
    return Territory.TREE.nodes().stream()
        .map(node -> node.code())
        .filter(code -> same.equals(Names.of(new Territory(code), r.display()), text.strip()))
        .findFirst()
        .or(() ->
            TradeRegions.BUILT_IN.latest().stream()
                .filter(region -> same.equals(region.name().in(r.display()), text.strip()))
                .map(region -> region.code())
                .findFirst())
        .orElse(capitals.replace(' ', '_'));
  }

  /// How a territory is written, so that it is read again as itself: Georgia in the United States
  /// is called like the country, and goes by its code.
  public static String written(String code, Reader r) {
    String name = r.territory(code);
    return codes(name, r).equals(List.of(code)) ? name : code;
  }

  public static String written(List<String> codes, Reader r) {
    return codes.stream().map(code -> written(code, r)).collect(Collectors.joining(", "));
  }

  /// Several, parted by commas or semicolons.
  public static List<String> codes(String text, Reader r) {
    return Arrays.stream(text.split("[,;\n]"))
        .filter(part -> !part.isBlank())
        .map(part -> code(part, r))
        .distinct()
        .toList();
  }
}
