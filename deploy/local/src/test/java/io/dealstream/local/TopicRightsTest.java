package io.dealstream.local;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.local.TopicRights.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicRightsTest {
  private static final Refused TERMS_TO_THE_PRESS =
      new Refused("announcement-service", READ, Topics.DEAL_TERMS);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Kafka kafka;

  @BeforeAll
  static void start() {
    kafka = Platform.prepare(new PlatformSettings(folder, Ports.free())).kafka();
    kafka.start();
  }

  @AfterAll
  static void stop() {
    kafka.stop();
  }

  @Test
  void theBrokerGrantsWhatTheArchitectureSaysAndNothingElse() throws IOException {
    assertThat(Files.readString(Path.of("../../ARCHITECTURE.md")))
        .contains(proof().rights().table());
  }

  @Test
  void whatIsNotGrantedIsRefusedToWhoeverTries() {
    List<Refused> refused = proof().rights().refused();
    assertThat(refused).contains(TERMS_TO_THE_PRESS).hasSizeGreaterThan(30);
    proof().tryAll(refused);
  }

  @Test
  void theProofFailsWhenSomethingIsNotRefused() {
    Refused granted = new Refused("deal-service", WRITE, Topics.LICENSEES);
    assertThatThrownBy(() -> proof().tryAll(List.of(granted)))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining(Topics.LICENSEES);
  }

  @Test
  void aRightThatAUserHasBeyondItsOwnIsTakenAway() throws Exception {
    AclBinding tooMuch =
        new AclBinding(
            new ResourcePattern(ResourceType.TOPIC, Topics.DEAL_TERMS, PatternType.LITERAL),
            new AccessControlEntry(
                "User:announcement-service", "*", READ, AclPermissionType.ALLOW));
    AclBinding ofSomebodyElse =
        new AclBinding(
            tooMuch.pattern(),
            new AccessControlEntry("User:warehouse", "*", READ, AclPermissionType.ALLOW));
    try (Admin admin = Admin.create(new HashMap<>(kafka.clientProperties(KafkaUsers.ADMIN)))) {
      admin.createAcls(List.of(tooMuch, ofSomebodyElse)).all().get(30, TimeUnit.SECONDS);
      KafkaRights.ensure(kafka.clientProperties(KafkaUsers.ADMIN));
      assertThat(KafkaRights.granted(admin)).contains(ofSomebodyElse).doesNotContain(tooMuch);
    }
    assertThat(proof().rights().refused()).contains(TERMS_TO_THE_PRESS);
  }

  private static RightsProof proof() {
    return new RightsProof(kafka.bootstrapServers(), kafka::password);
  }
}
