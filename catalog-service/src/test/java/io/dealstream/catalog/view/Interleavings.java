package io.dealstream.catalog.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All orders in which the records of several partitions can arrive: each partition keeps its own.
public final class Interleavings {
  private Interleavings() {}

  @SafeVarargs
  public static <T> List<List<T>> of(List<T>... partitions) {
    return all(List.of(partitions));
  }

  private static <T> List<List<T>> all(List<List<T>> partitions) {
    if (partitions.stream().allMatch(List::isEmpty)) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (int i = 0; i < partitions.size(); i++) {
      if (!partitions.get(i).isEmpty()) {
        T first = partitions.get(i).getFirst();
        for (List<T> rest : all(without(partitions, i))) {
          orders.add(Stream.concat(Stream.of(first), rest.stream()).toList());
        }
      }
    }
    return orders;
  }

  private static <T> List<List<T>> without(List<List<T>> partitions, int index) {
    List<List<T>> left = new ArrayList<>(partitions);
    List<T> partition = partitions.get(index);
    left.set(index, partition.subList(1, partition.size()));
    return left;
  }
}
