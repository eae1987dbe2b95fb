package io.dealstream.local;

import java.sql.DriverManager;
import java.util.Map;

/// Prepares a PostgreSQL server and a Kafka broker that run somewhere else, as the local platform
/// prepares its own: the databases and roles, the topics and who may write and read them. What is
/// there already stays; passwords become those of the environment.
public final class Preparation {
  private Preparation() {}

  public static void main(String[] arguments) {
    try {
      prepare(System.getenv());
      System.out.println("Databases, roles, topics and rights are ready");
    } catch (LocalFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static void prepare(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    String url = variables.get("POSTGRES_URL");
    String superuser = PostgresLogin.SUPERUSER;
    PostgresRoles.ensure(
        database ->
            DriverManager.getConnection(
                url + database, superuser, variables.password("postgres", superuser)),
        role -> variables.password("postgres", role));
    String admin = KafkaUsers.ADMIN;
    KafkaRights.ensure(
        KafkaUsers.client(
            variables.get("KAFKA_SERVERS"), admin, variables.password("kafka", admin)));
  }
}
