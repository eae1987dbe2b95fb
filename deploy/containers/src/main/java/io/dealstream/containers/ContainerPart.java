package io.dealstream.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotModifiedException;
import io.dealstream.local.LocalFailure;
import io.dealstream.local.Part;
import io.dealstream.local.Patience;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;

/// One container, which keeps its data when it is stopped or killed.
final class ContainerPart implements Part {
  private static final int STOP_SECONDS = 30;
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final String name;
  private final GenericContainer<?> container;
  private final BooleanSupplier works;

  /// @param works whether clients are served
  ContainerPart(String name, GenericContainer<?> container, BooleanSupplier works) {
    this.name = name;
    this.container = container;
    this.works = works;
  }

  @Override
  public boolean alive() {
    return made() && container.isRunning();
  }

  @Override
  public void start() {
    if (alive()) {
      return;
    }
    if (made()) {
      docker().startContainerCmd(container.getContainerId()).exec();
    } else {
      container.start();
    }
    if (!Patience.until(works, START_LIMIT)) {
      throw new LocalFailure(name + " is not ready in its container: " + container.getLogs());
    }
  }

  @Override
  public void stop() {
    if (alive()) {
      try {
        docker().stopContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
      } catch (NotModifiedException e) {
        // It ended by itself meanwhile.
      }
    }
  }

  @Override
  public void kill() {
    if (alive()) {
      docker().killContainerCmd(container.getContainerId()).exec();
    }
  }

  private boolean made() {
    return container.getContainerId() != null;
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }
}
