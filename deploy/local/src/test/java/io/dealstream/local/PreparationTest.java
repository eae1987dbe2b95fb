package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreparationTest {
  @Test
  void preparingAgainKeepsWhatIsThereAndTakesTheNewPasswords(@TempDir Path data)
      throws SQLException {
    PlatformSettings settings = new PlatformSettings(data, Ports.free());
    try (Platform platform = Platform.start(settings)) {
      Database database = platform.database("deal");
      try (Connection owner = connect(database, database.ownerUser(), database.ownerPassword())) {
        owner.createStatement().execute("CREATE TABLE kept (word text)");
      }
      Map<String, String> environment = new HashMap<>(EnvironmentFile.values(settings));
      environment.put(
          "POSTGRES_URL", "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/");
      environment.put("KAFKA_SERVERS", platform.kafka().bootstrapServers());
      environment.put("POSTGRES_DEAL_PASSWORD", "another ' one");
      Preparation.prepare(environment);
      try (Connection again = connect(database, database.user(), "another ' one")) {
        again.createStatement().execute("SELECT * FROM kept");
      }
      assertThatThrownBy(() -> connect(database, database.user(), database.password()).close())
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void aMissingVariableIsNamed() {
    assertThatThrownBy(() -> Preparation.prepare(Map.of()))
        .isInstanceOf(LocalFailure.class)
        .hasMessage("The environment variable POSTGRES_URL is missing.");
    assertThat(Variables.passwordName("kafka", "deal-service"))
        .isEqualTo("KAFKA_DEAL_SERVICE_PASSWORD");
  }

  private static Connection connect(Database database, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), user, password);
  }
}
