package io.dealstream.sheets;

import java.util.List;

/// A column of a sheet, called like the field of the API that it fills. A dot in the name leads
/// into an object: `remakeOf.year`.
///
/// @param required whether a table without it is refused
/// @param type how the text of a cell is read
/// @param parts of an item of a list, in their order; none for an item that is one value
/// @param example of a filled cell
public record Column(String name, boolean required, Type type, List<Column> parts, String example) {
  /// How a cell's text is read.
  public enum Type {
    TEXT,
    NUMBER,
    /// `yes` or `no`.
    FLAG,
    /// Items on lines of their own, or between `;`.
    LIST
  }

  public Column {
    parts = List.copyOf(parts);
  }

  public static Column text(String name, String example) {
    return new Column(name, false, Type.TEXT, List.of(), example);
  }

  public static Column number(String name, String example) {
    return new Column(name, false, Type.NUMBER, List.of(), example);
  }

  public static Column flag(String name, String example) {
    return new Column(name, false, Type.FLAG, List.of(), example);
  }

  /// A list of values, or, with parts, of items like `MX | es | Milagro en la celda 7`.
  public static Column list(String name, String example, Column... parts) {
    return new Column(name, false, Type.LIST, List.of(parts), example);
  }

  /// A part of an item, which has no example of its own.
  public static Column part(String name) {
    return text(name, "");
  }

  /// The same, but it must be there.
  public Column needed() {
    return new Column(name, true, type, parts, example);
  }
}
