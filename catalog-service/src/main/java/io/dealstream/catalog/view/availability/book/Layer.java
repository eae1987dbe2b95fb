package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import java.util.ArrayList;
import java.util.List;

/// An extent that decides about the rights in it.
record Layer(Extent extent, Says says) {

  /// What it says of them.
  sealed interface Says {}

  /// What the licensor has acquired, the best first.
  enum Right implements Says {
    EXCLUSIVELY,
    NON_EXCLUSIVELY,
    TO_REST,
    FOR_OTHER_DAYS
  }

  /// Something against a sale.
  record Objection(Reason reason, boolean certain) implements Says {}

  static List<Layer> of(Book book, List<Against> against) {
    List<Layer> layers = new ArrayList<>();
    book.acquired().forEach(rights -> add(rights, layers));
    against.forEach(
        one -> layers.add(new Layer(one.extent(), new Objection(one.reason(), one.certain()))));
    return layers;
  }

  private static void add(Acquired rights, List<Layer> layers) {
    Right right = rights.exclusive() ? Right.EXCLUSIVELY : Right.NON_EXCLUSIVELY;
    rights.free().parts().forEach(free -> layers.add(new Layer(free, right)));
    layers.add(new Layer(rights.extent(), Right.TO_REST));
    layers.add(new Layer(rights.extent().with(Dimension.DAYS, Days.ALWAYS), Right.FOR_OTHER_DAYS));
  }
}
