package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers.Task;

/// The tasks of one caller, all over one connection.
record Errand(Client client, Step step) implements Task {
  /// What is done for each task.
  interface Step {
    void take(Client client, int task) throws Exception;
  }

  @Override
  public void run(int task) throws Exception {
    step.take(client, task);
  }

  @Override
  public void close() throws Exception {
    client.close();
  }
}
