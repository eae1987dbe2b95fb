package io.dealstream.vocabulary;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Codes in a tree, numbered with nested intervals: the interval of a node contains those of all
/// below it, and nodes side by side are apart. So a set of codes is a set of numbers, and two sets
/// have something in common exactly when their numbers overlap.
///
/// A node is all that is below it: all states of a country are the country. Numbers of a node that
/// belong to nothing below it are room for what comes later; they count as nothing by themselves.
public final class Tree {
  private final Node root;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Node>> children = new HashMap<>();

  /// @param parent nothing for the root
  public record Node(String code, @Nullable String parent, Interval interval) {}

  private Tree(List<Node> all) {
    this.root = all.stream().filter(node -> node.parent() == null).findFirst().orElseThrow();
    for (Node node : all) {
      if (nodes.put(node.code(), node) != null) {
        throw new IllegalArgumentException(node.code() + " stands here twice");
      }
    }
    all.stream().sorted(comparingInt(node -> node.interval().low())).forEach(this::place);
  }

  /// @throws IllegalArgumentException when a code stands there twice, a parent is missing, there is
  ///   more than one root, or an interval does not lie inside its parent's and apart from the
  ///   others
  static Tree of(List<Node> nodes) {
    return new Tree(nodes);
  }

  /// Reads lines of code, parent (nothing for the root), low, high.
  static Tree read(String resource) {
    return of(
        Csv.rows(resource).stream()
            .map(row ->
                new Node(
                    row.get(0),
                    row.get(1).isEmpty() ? null : row.get(1),
                    new Interval(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)))))
            .toList());
  }

  private void place(Node node) {
    if (node == root) {
      return;
    }
    Node parent = node.parent() == null ? null : nodes.get(node.parent());
    if (parent == null || !parent.interval().covers(node.interval())) {
      throw new IllegalArgumentException(node.code() + " lies outside of " + node.parent());
    }
    List<Node> siblings = children.computeIfAbsent(parent.code(), code -> new ArrayList<>());
    if (!siblings.isEmpty() && siblings.getLast().interval().overlaps(node.interval())) {
      throw new IllegalArgumentException(node.code() + " overlaps " + siblings.getLast().code());
    }
    siblings.add(node);
  }

  /// What stands for everything.
  public Node root() {
    return root;
  }

  /// All nodes, each before those below it.
  public List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    collect(root, all);
    return List.copyOf(all);
  }

  /// The node of a code, if there is one.
  public Optional<Node> find(String code) {
    return Optional.ofNullable(nodes.get(code));
  }

  /// The node of a code.
  ///
  /// @throws IllegalArgumentException when there is none
  public Node node(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
  }

  /// What stands right below a code, in order; nothing for a leaf.
  public List<Node> children(String code) {
    return List.copyOf(children.getOrDefault(node(code).code(), List.of()));
  }

  /// The numbers of codes. Different codes for the same leaves have the same numbers.
  ///
  /// @throws IllegalArgumentException when a code is unknown
  public Ranges ranges(Collection<String> codes) {
    return normal(intervals(codes));
  }

  /// The codes of all leaves at and below these codes, in order.
  ///
  /// @throws IllegalArgumentException when a code is unknown
  public List<String> leaves(Collection<String> codes) {
    Ranges ranges = intervals(codes);
    return nodes().stream()
        .filter(node -> !children.containsKey(node.code()))
        .filter(leaf -> ranges.covers(leaf.interval()))
        .map(Node::code)
        .toList();
  }

  /// The fewest codes that stand for exactly the leaves in these numbers, in order. Numbers that
  /// make no whole leaf are passed over.
  public List<String> codes(Ranges ranges) {
    return within(ranges).stream().map(Node::code).toList();
  }

  /// The same leaves with the numbers that [#ranges(Collection)] gives them: after a subtraction,
  /// what is left of a node without its leaves is gone, and two results can be compared.
  public Ranges normal(Ranges ranges) {
    return Ranges.of(within(ranges).stream().map(Node::interval).toList());
  }

  private Ranges intervals(Collection<String> codes) {
    return Ranges.of(codes.stream().map(code -> node(code).interval()).toList());
  }

  private List<Node> within(Ranges ranges) {
    List<Node> found = new ArrayList<>();
    collect(ranges, root, found);
    return found;
  }

  /// Asked for every offer with its territories: looks only at nodes that have something of the
  /// ranges, and makes no sets.
  private void collect(Ranges ranges, Node node, List<Node> into) {
    if (ranges.covers(node.interval())) {
      into.add(node);
      return;
    }
    List<Node> below = children.getOrDefault(node.code(), List.of());
    int before = into.size();
    int next = 0;
    for (Interval wanted : ranges.overlapping(node.interval())) {
      while (next < below.size() && below.get(next).interval().low() < wanted.high()) {
        Node child = below.get(next++);
        if (child.interval().overlaps(wanted)) {
          collect(ranges, child, into);
        }
      }
    }
    List<Node> found = into.subList(before, into.size());
    if (!below.isEmpty() && found.equals(below)) {
      found.clear();
      into.add(node);
    }
  }

  private void collect(Node node, List<Node> into) {
    into.add(node);
    children.getOrDefault(node.code(), List.of()).forEach(child -> collect(child, into));
  }
}
