package io.dealstream.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is unpacked, over all parts together, and ends when it is too much.
final class Metered {
  private final long limit;
  private long read;

  Metered(long limit) {
    this.limit = limit;
  }

  InputStream of(InputStream part) {
    return new FilterInputStream(part) {
      @Override
      public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
      }
    };
  }

  private void count(int bytes) {
    read += bytes;
    if (read > limit) {
      throw new UnreadableFile("unpacks to more than %d MiB".formatted(limit >> 20));
    }
  }
}
