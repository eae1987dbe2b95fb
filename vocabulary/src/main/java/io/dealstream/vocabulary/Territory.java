package io.dealstream.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A country by its ISO 3166-1 alpha-2 code, Kosovo by the code XK in general use, a part of a
/// country by its ISO 3166-2 code where rights are split there, or the whole world.
///
/// @param code like `MX`, `XK`, `CA-QC` or `WORLD`
public record Territory(@JsonValue String code) implements Comparable<Territory> {
  /// World, countries, subdivisions. A country that has subdivisions is all of them together.
  public static final Tree TREE = Tree.read("territories.csv");

  public static final Territory WORLD = new Territory("WORLD");

  /// @throws IllegalArgumentException when the code is none of these
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Territory {
    if (!isCode(code)) {
      throw new IllegalArgumentException("unknown territory " + code);
    }
  }

  /// True for a code that stands for a territory.
  public static boolean isCode(String code) {
    return TREE.find(code).isPresent();
  }

  /// True for the code of a single country.
  public static boolean isCountry(String code) {
    return TREE.find(code).filter(node -> "WORLD".equals(node.parent())).isPresent();
  }

  /// The numbers of territories.
  public static Ranges ranges(Collection<Territory> territories) {
    return TREE.ranges(territories.stream().map(Territory::code).toList());
  }

  /// The countries in these numbers, in order; of a country that is not there as a whole, the parts
  /// that are.
  public static List<Territory> countries(Ranges territories) {
    return TREE.codes(territories).stream()
        .flatMap(code ->
            code.equals(WORLD.code)
                ? TREE.children(code).stream().map(Tree.Node::code)
                : Stream.of(code))
        .map(Territory::new)
        .toList();
  }

  /// Itself, or the country that it is a part of; nothing for the world.
  public Optional<Territory> country() {
    String parent = TREE.node(code).parent();
    if (parent == null) {
      return Optional.empty();
    }
    return Optional.of(parent.equals("WORLD") ? this : new Territory(parent));
  }

  @Override
  public int compareTo(Territory other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
