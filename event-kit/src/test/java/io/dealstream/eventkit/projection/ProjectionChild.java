package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.support.ChildJvm;
import io.dealstream.eventkit.support.Note;
import io.dealstream.eventkit.support.Schema;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/// A projection in a JVM of its own that dies at its first commit: before it, or right after.
final class ProjectionChild {
  static final int DIED = 137;

  private ProjectionChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    boolean commits = ChildJvm.setting("DIES").equals("after");
    DataSource database =
        LostCommits.with(
            Schema.pool(
                ChildJvm.setting("TEST_URL"),
                ChildJvm.setting("TEST_USER"),
                ChildJvm.setting("TEST_PASSWORD")),
            connection -> {
              if (commits) {
                connection.commit();
              }
              Runtime.getRuntime().halt(DIED);
            });
    String topic = ChildJvm.setting("TOPIC");
    try (Subscription<Note> subscription =
        new Subscription<>(
            new Seen(topic),
            new SubscriptionSettings<>(Note.TYPES, Set.of(), database, topic, ChildJvm.kafka()))) {
      subscription.start();
      new CountDownLatch(1).await();
    }
  }
}
