package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealstream.vocabulary.Tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A small tree: all → left (a, b), right (c), and some room everywhere.
class TreeTest {
  private final Tree tree =
      Tree.of(
          List.of(
              node("c", "right", 50, 60),
              node("right", "all", 50, 90),
              node("b", "left", 10, 20),
              node("all", null, 0, 100),
              node("left", "all", 0, 40),
              node("a", "left", 0, 10)));

  @Test
  void nodesStandInOrderEachBeforeThoseBelow() {
    assertThat(tree.nodes())
        .extracting(Node::code)
        .containsExactly("all", "left", "a", "b", "right", "c");
    assertThat(tree.root().code()).isEqualTo("all");
    assertThat(tree.children("left")).extracting(Node::code).containsExactly("a", "b");
    assertThat(tree.children("a")).isEmpty();
  }

  @Test
  void anUnknownCodeIsNamed() {
    assertThat(tree.find("x")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tree.ranges(List.of("a", "x")))
        .withMessageContaining("x");
    assertThatIllegalArgumentException().isThrownBy(() -> tree.children("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.leaves(List.of("x")));
  }

  @Test
  void leavesStandInOrderEachOnce() {
    assertThat(tree.leaves(List.of("c", "b", "left"))).containsExactly("a", "b", "c");
    assertThat(tree.leaves(List.of())).isEmpty();
  }

  @Test
  void allPartsAreTheWhole() {
    assertThat(tree.ranges(List.of("b", "a"))).isEqualTo(tree.ranges(List.of("left")));
    assertThat(tree.ranges(List.of("a", "b", "c"))).hasToString("{[0,100)}");
  }

  @Test
  void theFewestCodesAreFound() {
    assertThat(tree.codes(Ranges.of(new Interval(0, 20)))).containsExactly("left");
    assertThat(tree.codes(Ranges.of(new Interval(10, 60)))).containsExactly("b", "right");
    assertThat(tree.codes(Ranges.of(new Interval(0, 60)))).containsExactly("all");
    assertThat(tree.codes(Ranges.NONE)).isEmpty();
  }

  @Test
  void roomAndPartsOfLeavesCountAsNothing() {
    assertThat(tree.codes(Ranges.of(new Interval(25, 30), new Interval(5, 15)))).isEmpty();
    Ranges rest = tree.ranges(List.of("left")).minus(tree.ranges(List.of("a", "b")));
    assertThat(rest.isEmpty()).as("left is more than a and b").isTrue();
  }

  @Test
  void afterASubtractionNothingIsLeftOfANodeWithoutItsLeaves() {
    Ranges rest = tree.ranges(List.of("all")).minus(tree.ranges(List.of("a"))).minus(b());
    assertThat(rest).isNotEqualTo(tree.ranges(List.of("right")));
    assertThat(tree.normal(rest)).isEqualTo(tree.ranges(List.of("right")));
  }

  @Test
  void aTreeThatIsNoneIsRefused() {
    Node all = node("all", null, 0, 100);
    refused("twice", all, node("a", "all", 0, 1), node("a", "all", 2, 3));
    refused("outside", all, node("a", "all", 99, 101));
    refused("outside", all, node("a", "x", 0, 1));
    refused("outside", all, node("second", null, 200, 300));
    refused("overlaps", all, node("a", "all", 0, 2), node("b", "all", 1, 3));
  }

  private Ranges b() {
    return tree.ranges(List.of("b"));
  }

  private static void refused(String why, Node... nodes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.of(List.of(nodes)))
        .withMessageContaining(why);
  }

  private static Node node(String code, @Nullable String parent, int low, int high) {
    return new Node(code, parent, new Interval(low, high));
  }
}
