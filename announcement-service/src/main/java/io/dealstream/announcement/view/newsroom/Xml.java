package io.dealstream.announcement.view.newsroom;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document; whatever texts hold comes out as text. Characters that XML cannot have
/// are replaced.
public final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter document = new StringWriter();
  private final XMLStreamWriter writer;

  /// A part of a document, written by the steps that it takes.
  @FunctionalInterface
  public interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  private Xml() throws XMLStreamException {
    this.writer = XMLOutputFactory.newFactory().createXMLStreamWriter(document);
  }

  /// The document that consists of this.
  public static String document(Content content) {
    try {
      Xml xml = new Xml();
      xml.document.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      content.write(xml);
      xml.writer.close();
      return xml.document + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML can be written", e);
    }
  }

  /// An element with attributes, given as name and value in turn, and this inside.
  public void element(String name, String[] attributes, Content content) throws XMLStreamException {
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], whole(attributes[i + 1]));
    }
    content.write(this);
    writer.writeEndElement();
  }

  /// An element that holds a text only.
  public void element(String name, String text) throws XMLStreamException {
    element(name, new String[0], xml -> xml.text(text));
  }

  /// An element that holds nothing.
  public void empty(String name, String... attributes) throws XMLStreamException {
    element(name, attributes, xml -> {});
  }

  public void text(String text) throws XMLStreamException {
    writer.writeCharacters(whole(text));
  }

  private static String whole(String text) {
    return text.codePoints()
        .map(c -> isPossible(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The characters of XML 1.0.
  private static boolean isPossible(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
