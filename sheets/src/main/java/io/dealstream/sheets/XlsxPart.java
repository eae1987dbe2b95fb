package io.dealstream.sheets;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a workbook, looked through for what must not be in it. Any part may turn out to be a
/// sheet, whatever its name.
final class XlsxPart {
  /// Formats reach further to the right than values; the reader's memory is what counts here.
  private static final int COLUMNS = 1_000;

  private final XMLStreamReader xml;
  private final String name;
  private final Limits limits;
  private int cells;
  private String cell = "";

  XlsxPart(XMLStreamReader xml, String name, Limits limits) {
    this.xml = xml;
    this.name = name;
    this.limits = limits;
  }

  void check() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw new UnreadableFile("defines XML entities in its part " + name);
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {} // texts and comments
      }
    }
  }

  private void begin(String element) {
    switch (element) {
      case "row" -> cells = 0;
      case "c" -> cell();
      case "f" -> formula();
      default -> {} // everything else is harmless
    }
  }

  private void end(String element) {
    if (element.equals("c")) {
      cell = "";
    }
  }

  private void cell() {
    String reference = xml.getAttributeValue(null, "r");
    cells++;
    cell = reference == null || reference.isEmpty() ? Place.of(cells - 1, 1) : reference;
    if (cells > COLUMNS || Place.column(cell) >= COLUMNS) {
      throw new UnreadableFile("has more than %d columns".formatted(limits.columns()));
    }
  }

  private void formula() {
    if (!cell.isEmpty()) {
      throw new UnreadableFile("has a formula in cell %s (%s); send values".formatted(cell, name));
    }
  }
}
