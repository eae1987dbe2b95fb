package io.dealstream.catalog.view.availability.ema;

import com.movielabs.mddflib.avails.validation.AvailValidator;
import com.movielabs.mddflib.avails.xml.AvailsSheet.Version;
import com.movielabs.mddflib.avails.xml.Pedigree;
import com.movielabs.mddflib.avails.xml.streaming.StreamingXmlBuilder;
import com.movielabs.mddflib.logging.DefaultLogging;
import com.movielabs.mddflib.logging.LogEntryFolder;
import com.movielabs.mddflib.logging.LogMgmt;
import com.movielabs.mddflib.logging.LogReference;
import com.movielabs.mddflib.util.xml.MddfTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdom2.Document;

/// What those who make the standard say of a sheet: MovieLabs' own reader of workbooks and its
/// validator of Avails.
public final class MovieLabs {
  private static final Set<Integer> BAD =
      Set.of(LogMgmt.LEV_WARN, LogMgmt.LEV_ERR, LogMgmt.LEV_FATAL);

  private MovieLabs() {}

  /// What it read, and what it complains of.
  ///
  /// @param document as it would be sent in the XML of the same standard
  public record Judgement(Document document, List<String> complaints) {}

  /// Reads the first sheet of a workbook.
  public static Judgement of(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("avails", ".xlsx");
    try {
      Files.write(file, workbook);
      return of(file);
    } finally {
      Files.delete(file);
    }
  }

  private static Judgement of(Path file) {
    Complaints complaints = new Complaints();
    Map<String, Object> read =
        new StreamingXmlBuilder(complaints, Version.V1_9)
            .convert(new MddfTarget(file.toFile(), complaints), null, 0, "an export");
    Document document = (Document) Objects.requireNonNull(read.get("xml"));
    boolean valid =
        new AvailValidator(true, complaints)
            .process(
                new MddfTarget(document, file.toFile(), complaints),
                pedigree((Map<?, ?>) Objects.requireNonNull(read.get("pedigree"))));
    if (!valid && complaints.all.isEmpty()) {
      complaints.all.add("not valid");
    }
    return new Judgement(document, complaints.all);
  }

  private static Map<Object, Pedigree> pedigree(Map<?, ?> untyped) {
    Map<Object, Pedigree> typed = new HashMap<>();
    untyped.forEach((element, source) -> typed.put(element, (Pedigree) source));
    return typed;
  }

  private static final class Complaints extends DefaultLogging {
    private final List<String> all = new ArrayList<>();

    @Override
    protected void append(
        int level,
        int tag,
        String message,
        MddfTarget target,
        int line,
        String module,
        String details,
        LogReference reference) {
      add(level, message, details);
    }

    @Override
    protected void append(
        int level,
        int tag,
        String message,
        LogEntryFolder folder,
        int line,
        String module,
        String details,
        LogReference reference) {
      add(level, message, details);
    }

    private void add(int level, String message, String details) {
      if (BAD.contains(level)) {
        all.add(message + ": " + details);
      }
    }
  }
}
