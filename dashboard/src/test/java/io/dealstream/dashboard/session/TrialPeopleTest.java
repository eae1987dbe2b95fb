package io.dealstream.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.session.TrialPeople.Trial;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialPeopleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theirTokensSayWhoTheyAre() {
    String sara = token("{\"name\":\"Sara Sales\",\"groups\":[\"sales\"]}");
    String leo = token("{\"name\":\"Leo Legal\",\"groups\":[\"legal\"]}");
    TrialPeople people = new TrialPeople(Optional.of(sara + " " + leo), Optional.empty(), JSON);
    assertThat(people.all()).extracting(Trial::name).containsExactly("Sara Sales", "Leo Legal");
    assertThat(people.of("legal")).map(Trial::token).hasValue(leo);
    assertThat(people.of("admin")).isEmpty();
  }

  @Test
  void thereAreNoneUnlessTheyAreSet() {
    assertThat(new TrialPeople(Optional.empty(), Optional.empty(), JSON).all()).isEmpty();
  }

  @Test
  void theyAreNotLetInBesideAProviderOfIdentities() {
    Optional<String> tokens = Optional.of(token("{\"groups\":[\"sales\"]}"));
    Optional<String> provider = Optional.of("https://login.distributor.example");
    assertThatThrownBy(() -> new TrialPeople(tokens, provider, JSON))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must not be set");
  }

  private static String token(String claims) {
    String payload = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return "e30." + payload + ".signature";
  }
}
