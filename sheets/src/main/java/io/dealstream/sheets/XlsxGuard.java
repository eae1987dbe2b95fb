package io.dealstream.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks through a workbook before it is read, with the same readers of archives and of XML, so
/// that both see the same: it must not unpack to more than the limit, may be no wider than the
/// limit where the reader would fill up what a far column leaves blank, and must hold no formulas
/// and no definitions of XML entities.
final class XlsxGuard {
  private static final XMLInputFactory XML = factory();

  private final byte[] content;
  private final Limits limits;

  XlsxGuard(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
  }

  void check() {
    Metered meter = new Metered(limits.inflatedBytes());
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      int parts = 0;
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        if (++parts > limits.parts()) {
          throw new UnreadableFile("has more than %d parts".formatted(limits.parts()));
        }
        check(zip, all.nextElement(), meter);
      }
    } catch (IOException e) {
      throw new UnreadableFile("is broken, or no XLSX workbook", e);
    }
  }

  private void check(ZipFile zip, ZipArchiveEntry part, Metered meter) throws IOException {
    try (InputStream in = meter.of(zip.getInputStream(part))) {
      try {
        new XlsxPart(XML.createXMLStreamReader(in), part.getName(), limits).check();
      } catch (XMLStreamException | RuntimeException e) {
        if (e instanceof UnreadableFile why) {
          throw why;
        }
        if (e.getCause() instanceof UnreadableFile why) {
          throw why;
        }
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          throw new UnreadableFile("is broken in its part " + part.getName(), e);
        }
        // A picture, for instance: no XML, and what the reader would see of it was checked.
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
