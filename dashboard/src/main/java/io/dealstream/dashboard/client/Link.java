package io.dealstream.dashboard.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A path with a query that grows; what is null or empty is left out.
public record Link(String text) {
  public static Link to(String path) {
    return new Link(path);
  }

  public Link with(String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    String begin = text.contains("?") ? "&" : "?";
    return new Link(
        text + begin + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }

  public Link withAll(String name, Collection<?> values) {
    Link link = this;
    for (Object value : values) {
      link = link.with(name, value);
    }
    return link;
  }

  @Override
  public String toString() {
    return text;
  }
}
