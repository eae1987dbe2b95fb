package io.dealstream.announcement.view.newsroom.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/// The PDFs that were asked for last. They take more time than anything else that is public, so one
/// is made at a time, and kept: nobody can keep the service busy with them.
@ApplicationScoped
class Pdfs {
  private static final int KEPT = 100;
  private static final float LOAD = 0.75f;

  private final Map<Sheet, byte[]> made =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sheet, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  synchronized byte[] of(Sheet sheet) {
    return made.computeIfAbsent(sheet, Pdf::of);
  }
}
