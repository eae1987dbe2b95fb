package io.dealstream.servicekit.http;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.Metadata;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads from the present request what comes with a command: who sends it, under which condition,
/// and with which key.
@RequestScoped
public class Requests {
  private static final int LONGEST_KEY = 255;

  private final SecurityIdentity caller;
  private final HttpHeaders headers;
  private final UriInfo uri;

  Requests(SecurityIdentity caller, HttpHeaders headers, UriInfo uri) {
    this.caller = caller;
    this.headers = headers;
    this.uri = uri;
  }

  /// The circumstances of a command.
  ///
  /// @param reason in the sender's words
  /// @param body the whole request body, by which a repetition is told from another command
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a header is malformed
  public CommandContext context(@Nullable String reason, Object body) {
    Metadata metadata = new Metadata(actor(), reason, correlation(), null, traceparent());
    return new CommandContext(metadata, expectedVersion(), key(body));
  }

  /// The subject of the caller's token.
  public String actor() {
    return caller.getPrincipal().getName();
  }

  /// True when the caller has one of these roles.
  public boolean hasAnyRole(Collection<String> roles) {
    return roles.stream().anyMatch(caller::hasRole);
  }

  private Optional<Integer> expectedVersion() {
    String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (value == null || value.equals("*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.parseInt(unquoted(value)));
    } catch (NumberFormatException e) {
      throw Problems.malformed("If-Match", "must be an ETag of this resource, like \"3\"");
    }
  }

  private Optional<CommandKey> key(Object body) {
    String value = headers.getHeaderString("Idempotency-Key");
    if (value == null) {
      return Optional.empty();
    }
    String key = unquoted(value);
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problems.malformed("Idempotency-Key", "must have 1 to 255 characters");
    }
    return Optional.of(new CommandKey(actor(), key, fingerprint(uri.getPath(), body)));
  }

  private String correlation() {
    String value = headers.getHeaderString("X-Correlation-Id");
    if (value == null) {
      return CommandHandler.newId().toString();
    }
    if (value.isBlank() || value.length() > LONGEST_KEY) {
      throw Problems.malformed("X-Correlation-Id", "must have 1 to 255 characters");
    }
    return value;
  }

  private static @Nullable String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }

  private static String unquoted(String value) {
    String trimmed = value.strip();
    return trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"")
        ? trimmed.substring(1, trimmed.length() - 1)
        : trimmed;
  }

  private static String fingerprint(String path, Object body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return HexFormat.of()
          .formatHex(digest.digest(Json.write(body).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
