package io.dealstream.local;

import static org.apache.kafka.clients.admin.AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.admin.AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// The topics, and who may write and read which; making them again changes nothing, but takes from
/// our own users what they have beyond it. Rights of others are not ours to judge.
final class KafkaRights {
  private static final List<String> SHOWN =
      List.of(Topics.DEALS, Topics.TITLES, Topics.ANNOUNCEMENTS);
  // A request that a starting broker lets lie is sent again long before the whole is given up.
  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);
  private static final Duration LIMIT = Duration.ofSeconds(60);
  // The client gives up first: its sentence says which call was waited for.
  private static final Duration ANSWER_LIMIT = LIMIT.plusSeconds(5);

  private KafkaRights() {}

  static void ensure(Map<String, String> adminProperties) {
    Map<String, Object> properties = new HashMap<>(adminProperties);
    properties.put(REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(REQUEST_LIMIT.toMillis()));
    properties.put(DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(LIMIT.toMillis()));
    try (Admin admin = Admin.create(properties)) {
      Collection<AclBinding> rights = rights();
      create(admin, missing(admin));
      get(admin.createAcls(rights).all());
      get(admin.deleteAcls(surplus(granted(admin), rights)).all());
      // The controller has agreed; the broker learns of it a little later.
      boolean known =
          Patience.until(() -> missing(admin).isEmpty() && taken(granted(admin), rights), LIMIT);
      if (!known) {
        throw new LocalFailure("Kafka does not take on its topics and rights.");
      }
    }
  }

  private static void create(Admin admin, List<NewTopic> topics) {
    for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
      try {
        get(created);
      } catch (LocalFailure e) {
        // A request that was sent again finds what the first one made.
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  private static List<NewTopic> missing(Admin admin) {
    Set<String> present = get(admin.listTopics().names());
    return Topics.ALL.stream()
        .filter(name -> !present.contains(name))
        .map(KafkaRights::topic)
        .toList();
  }

  private static boolean taken(Collection<AclBinding> granted, Collection<AclBinding> rights) {
    return granted.containsAll(rights) && surplus(granted, rights).isEmpty();
  }

  private static List<AclBindingFilter> surplus(
      Collection<AclBinding> granted, Collection<AclBinding> rights) {
    Set<String> ours = KafkaUsers.names().map(KafkaRights::principal).collect(Collectors.toSet());
    return granted.stream()
        .filter(right -> ours.contains(right.entry().principal()) && !rights.contains(right))
        .map(AclBinding::toFilter)
        .toList();
  }

  static Collection<AclBinding> granted(Admin admin) {
    return get(admin.describeAcls(AclBindingFilter.ANY).values());
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get(ANSWER_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      Throwable why = Objects.requireNonNull(e.getCause());
      throw new LocalFailure(
          "Kafka's topics and rights cannot be set up: " + why.getMessage(), why);
    } catch (TimeoutException e) {
      throw new LocalFailure("Kafka does not answer about its topics and rights.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("The set-up of Kafka was interrupted.", e);
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Topics.PARTITIONS, (short) 1)
        .configs(
            Map.of(
                "cleanup.policy", "delete",
                "retention.ms", "-1",
                "retention.bytes", "-1",
                "min.insync.replicas", "1"));
  }

  private static Collection<AclBinding> rights() {
    List<AclBinding> rights = new ArrayList<>();
    for (Service service : Service.values()) {
      String user = service.serviceName();
      service.writes().forEach(topic -> rights.add(allow(user, WRITE, TOPIC, LITERAL, topic)));
      service.reads().forEach(topic -> rights.add(allow(user, READ, TOPIC, LITERAL, topic)));
      rights.add(allow(user, READ, GROUP, PREFIXED, user));
    }
    SHOWN.forEach(topic -> rights.add(allow(Kafka.DASHBOARD, READ, TOPIC, LITERAL, topic)));
    rights.add(allow(Kafka.DASHBOARD, READ, GROUP, PREFIXED, Kafka.DASHBOARD));
    return rights;
  }

  private static String principal(String user) {
    return "User:" + user;
  }

  private static AclBinding allow(
      String user, AclOperation operation, ResourceType type, PatternType pattern, String name) {
    return new AclBinding(
        new ResourcePattern(type, name, pattern),
        new AccessControlEntry(principal(user), "*", operation, AclPermissionType.ALLOW));
  }
}
