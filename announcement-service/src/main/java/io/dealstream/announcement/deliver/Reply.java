package io.dealstream.announcement.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is read of an HTTP answer: the status, and how long to wait. Its body is never read.
///
/// @param retryAfter the header as it came
record Reply(int status, @Nullable String retryAfter) {
  private static final int MOST_BYTES = 16 * 1024;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
  private static final Pattern RETRY_AFTER = Pattern.compile("(?i)retry-after:\\s*(\\S.*)");
  private static final int FIRST_FINAL = 200;

  /// Reads as far as the end of the headers.
  ///
  /// @throws IOException when it is no HTTP, or its headers have no end
  static Reply read(InputStream in) throws IOException {
    int[] left = {MOST_BYTES};
    while (true) {
      int status = status(line(in, left));
      String retryAfter = null;
      for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
        Matcher header = RETRY_AFTER.matcher(line);
        retryAfter = header.matches() ? header.group(1).strip() : retryAfter;
      }
      if (status >= FIRST_FINAL) { // what comes before is but a sign of life
        return new Reply(status, retryAfter);
      }
    }
  }

  private static int status(String line) throws IOException {
    Matcher status = STATUS.matcher(line);
    if (!status.matches()) {
      throw new IOException("the answer is no HTTP");
    }
    return Integer.parseInt(status.group(1));
  }

  private static String line(InputStream in, int[] left) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the answer has no end");
      }
      if (left[0]-- == 0) {
        throw new IOException("the headers of the answer have no end");
      }
      line.append((char) next);
    }
    left[0]--;
    return line.toString().stripTrailing();
  }
}
