package io.dealstream.eventkit.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// Databases that something happens to at a commit.
final class LostCommits {
  private LostCommits() {}

  @FunctionalInterface
  interface AtCommit {
    void run(Connection connection) throws SQLException;
  }

  /// The connection breaks before the first commits.
  static DataSource of(DataSource database, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return with(
        database,
        connection -> {
          if (left.getAndDecrement() > 0) {
            connection.close();
            throw new SQLException("the connection broke", "08006");
          }
          connection.commit();
        });
  }

  /// Another way to commit.
  static DataSource with(DataSource database, AtCommit commit) {
    return proxy(
        DataSource.class,
        database,
        result -> result instanceof Connection c ? connection(c, commit) : result,
        null);
  }

  private static Connection connection(Connection connection, AtCommit commit) {
    return proxy(Connection.class, connection, result -> result, () -> commit.run(connection));
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }

  private static <T> T proxy(
      Class<T> type,
      T target,
      java.util.function.UnaryOperator<@org.jspecify.annotations.Nullable Object> result,
      @org.jspecify.annotations.Nullable Work commit) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (commit != null && method.getName().equals("commit")) {
                commit.run();
                return null;
              }
              try {
                return result.apply(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
