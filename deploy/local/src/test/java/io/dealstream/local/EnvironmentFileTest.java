package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvironmentFileTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern ASSIGNED = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");
  private static final Pattern USED = Pattern.compile("\\$\\{([A-Z_]+)");

  @TempDir Path folder;

  @Test
  void itFillsInEverythingThatTheComposeFileAsksForAndNothingElse() throws IOException {
    String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
    Set<String> used =
        USED.matcher(compose).results().map(found -> found.group(1)).collect(Collectors.toSet());
    assertThat(written().keySet()).isEqualTo(used);
  }

  @Test
  void theExampleNamesTheSameValuesAndHoldsNoPasswordThatWorks() throws IOException {
    Map<String, String> example = assigned(ROOT.resolve(".env.example"));
    assertThat(example.keySet()).isEqualTo(written().keySet());
    example.forEach((name, value) -> {
      if (name.endsWith("_PORT")) {
        assertThat(written()).containsEntry(name, value);
      } else {
        assertThat(value).as(name).isEmpty();
      }
    });
  }

  @Test
  void passwordsAreLongRandomAndAllDifferent() {
    assertThat(written().entrySet().stream().filter(value -> value.getKey().endsWith("_PASSWORD")))
        .extracting(Map.Entry::getValue)
        .allMatch(password -> password.matches("[0-9a-f]{48}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyTheOwnerReadsItAndItIsNeverReplaced() throws IOException {
    Path file = folder.resolve(".env");
    EnvironmentFile.write(file, settings());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(withoutTokens(assigned(file))).isEqualTo(withoutTokens(written()));
    assertThatThrownBy(() -> EnvironmentFile.write(file, settings()))
        .hasMessageContaining("is there already");
  }

  @Test
  void theDashboardOffersEveryRoleForALongTrialWithTheKeyThatServicesCheckTokensWith()
      throws Exception {
    Map<String, String> values = written();
    byte[] key = Base64.getDecoder().decode(values.get("DEALSTREAM_OIDC_PUBLIC_KEY"));
    JwtConsumer services =
        new JwtConsumerBuilder()
            .setVerificationKey(
                KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)))
            .setExpectedIssuer(Tokens.ISSUER)
            .setExpectedAudience(Tokens.AUDIENCE)
            .setEvaluationTime(NumericDate.fromSeconds(inMonths(11).getEpochSecond()))
            .build();
    List<String> roles = new ArrayList<>();
    for (String token : values.getOrDefault(EnvironmentFile.TRIAL_TOKENS, "").split(" ")) {
      roles.addAll(services.processToClaims(token).getStringListClaimValue("groups"));
    }
    assertThat(roles).isEqualTo(Tokens.ROLES);
  }

  private static Instant inMonths(int months) {
    return ZonedDateTime.now(ZoneOffset.UTC).plusMonths(months).toInstant();
  }

  // No token is like another: each has a number of its own.
  private static Map<String, String> withoutTokens(Map<String, String> values) {
    Map<String, String> others = new HashMap<>(values);
    assertThat(others.remove(EnvironmentFile.TRIAL_TOKENS)).isNotBlank();
    return others;
  }

  private Map<String, String> written() {
    return EnvironmentFile.values(settings());
  }

  private PlatformSettings settings() {
    return new PlatformSettings(folder.resolve("data"), Ports.from(8080));
  }

  private static Map<String, String> assigned(Path file) throws IOException {
    return ASSIGNED
        .matcher(Files.readString(file))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }
}
