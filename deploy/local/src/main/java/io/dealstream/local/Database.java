package io.dealstream.local;

/// How to reach one service's database: as the running service, which reads and writes rows, and as
/// its owner, who changes the schema.
public record Database(
    String jdbcUrl, String user, String password, String ownerUser, String ownerPassword) {

  @Override
  public String toString() {
    return "Database[" + jdbcUrl + " as " + user + " or " + ownerUser + "]";
  }
}
