package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.edition.Part;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A sheet as a document of XHTML, put together node by node: its texts are never parsed.
final class SheetPage {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 24mm 24mm; @bottom-center { content: counter(page);
        font-family: Liberation; font-size: 9pt; color: #555; } }
      body { font-family: Liberation; font-size: 11pt; line-height: 1.5; color: #111; }
      h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 5mm; }
      h2 { font-size: 11pt; margin: 7mm 0 1.5mm; page-break-after: avoid; }
      p { margin: 0 0 3.5mm; orphans: 2; widows: 2; }
      p.day { color: #555; }
      p.notice { font-weight: bold; color: #8a2432; }
      blockquote { margin: 5mm 0; padding-left: 5mm; border-left: 1mm solid #8a2432;
        page-break-inside: avoid; }
      blockquote p { margin: 0; }
      """;

  private final Document page;
  private final Element body;

  private SheetPage(Sheet sheet) throws ParserConfigurationException {
    this.page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    Element html = page.createElementNS(XHTML, "html");
    html.setAttribute("lang", sheet.language());
    page.appendChild(html);
    Element head = add(html, "head");
    text(head, "title", sheet.title());
    meta(head, "subject", sheet.title());
    meta(head, "author", sheet.author());
    text(head, "style", STYLE);
    this.body = add(html, "body");
  }

  static Document of(Sheet sheet) {
    try {
      SheetPage written = new SheetPage(sheet);
      sheet.parts().forEach(written::write);
      return written.page;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no document can be made", e);
    }
  }

  private void write(Part part) {
    switch (part) {
      case Part.Headline(String text) -> text(body, "h1", text);
      case Part.Heading(String text) -> text(body, "h2", text);
      case Part.Day(String text) -> text(body, "p", text).setAttribute("class", "day");
      case Part.Paragraph(String text) -> text(body, "p", text);
      case Part.Noted noted -> text(body, "p", noted.text()).setAttribute("class", "notice");
      case Part.Quote(String text) -> text(add(body, "blockquote"), "p", text);
    }
  }

  private void meta(Element head, String name, String content) {
    Element meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private Element text(Element parent, String name, String text) {
    Element element = add(parent, name);
    element.setTextContent(text);
    return element;
  }

  private Element add(Element parent, String name) {
    Element element = page.createElementNS(XHTML, name);
    parent.appendChild(element);
    return element;
  }
}
