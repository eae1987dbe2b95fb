package io.dealstream.local.launch;

import io.dealstream.local.LocalFailure;
import io.dealstream.local.Patience;
import io.dealstream.local.PlatformSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says that this process, and no other, runs Dealstream from this folder. The kernel takes the
/// claim back when the process is gone, so a crash leaves nothing to clean up.
final class Claim implements AutoCloseable {
  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  static Claim of(PlatformSettings settings) {
    // Somebody who only looks holds it for a moment.
    boolean free = Patience.until(() -> !taken(settings), Duration.ofSeconds(1));
    Claim claim = free ? tryClaim(settings) : null;
    if (claim == null) {
      throw new LocalFailure(
          "Dealstream already runs from this folder (process %s): stop it with ./dealstream down."
              .formatted(holder(settings).map(Object::toString).orElse("unknown")));
    }
    claim.sign();
    return claim;
  }

  /// Whether somebody holds the claim at this moment.
  static boolean taken(PlatformSettings settings) {
    if (!Files.exists(file(settings))) {
      return false;
    }
    Claim claim = tryClaim(settings);
    if (claim != null) {
      claim.close();
    }
    return claim == null;
  }

  /// The process that wrote its number down when it took the claim.
  static Optional<Long> holder(PlatformSettings settings) {
    try {
      String text = Files.readString(file(settings)).strip();
      return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LocalFailure("The claim on this folder cannot be given back.", e);
    }
  }

  private void sign() {
    byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid));
    } catch (IOException e) {
      throw new LocalFailure("The claim on this folder cannot be written.", e);
    }
  }

  private static @Nullable Claim tryClaim(PlatformSettings settings) {
    Path file = file(settings);
    try {
      Files.createDirectories(file.getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return new Claim(channel);
      }
      channel.close();
      return null;
    } catch (IOException e) {
      throw new LocalFailure("The file " + file + " cannot be written.", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path file(PlatformSettings settings) {
    return settings.data().resolve("launcher.pid");
  }
}
