package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.title.ListedTitle;
import java.util.List;
import java.util.stream.Stream;

/// What stands in the lines of an exported file.
interface ExportedTable {
  /// What the sheet is called.
  String sheet();

  List<List<String>> headings();

  Stream<List<String>> lines(ListedTitle title, Book book);

  /// What a reader has to know beside the lines, as names and values; asked after all lines.
  List<List<String>> remarks();
}
