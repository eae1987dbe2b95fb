package io.dealstream.local;

import java.util.Map;

/// The broker's settings that are the same wherever it runs: nobody gets in without a password,
/// nobody does what the rights do not say, and one node is enough for every topic.
public final class BrokerSettings {
  public static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("sasl.enabled.mechanisms", "PLAIN"),
          Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
          Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
          Map.entry(
              "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
          Map.entry("super.users", "User:" + KafkaUsers.ADMIN),
          Map.entry("allow.everyone.if.no.acl.found", "false"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "3"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.num.partitions", "3"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // A broker that was killed may come back only when this session has run out.
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          // The default of 128 MiB is more than the heap has to spare.
          Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));

  private BrokerSettings() {}
}
