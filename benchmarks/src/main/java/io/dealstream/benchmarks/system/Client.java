package io.dealstream.benchmarks.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dealstream.benchmarks.load.HttpConnection;
import io.dealstream.eventkit.Json;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What callers ask of the services, over one connection.
final class Client implements AutoCloseable {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;

  private final HttpConnection connection;

  Client(HttpConnection connection) {
    this.connection = connection;
  }

  void echo(String text) throws IOException {
    connection.post("/admin/echo", json("{'text':'" + text + "'}"), OK);
  }

  UUID registerLicensee(String name) throws IOException {
    String body =
        json(
            "{'name':'"
                + name
                + "','country':'CL','channels':['"
                + name
                + "'],'nameable':true,'reason':'Met at the market'}");
    return id(connection.post("/licensees", body, CREATED));
  }

  UUID registerTitle(String name) throws IOException {
    String body = json("{'kind':'FILM','internationalTitle':'" + name + "'}");
    return id(connection.post("/titles", body, CREATED));
  }

  UUID openDeal(UUID licensee, UUID title) throws IOException {
    String body = json("{'licenseeId':'" + licensee + "','titleIds':['" + title + "']}");
    return id(connection.post("/deals", body, CREATED));
  }

  void offer(UUID deal, UUID title) throws IOException {
    String body =
        json(
            "{'blocks':[{'titleIds':['"
                + title
                + "'],'media':['FREE_TV'],'territories':['CL','MX'],'languages':['es-419'],"
                + "'from':'2026-07-01','to':'2028-06-30','exclusive':true,'runs':3}],"
                + "'licenseFee':{'amount':125000.00,'currency':'USD'},'reason':'Proposal'}");
    connection.post("/deals/" + deal + "/offers", body, OK);
  }

  void agree(UUID deal) throws IOException {
    connection.post("/deals/" + deal + "/agreement", json("{'reason':'On the phone'}"), OK);
  }

  void sign(UUID deal) throws IOException {
    connection.post("/deals/" + deal + "/signature", json("{'signedOn':'2026-03-02'}"), OK);
  }

  /// A change of a license that leaves the rights ledger as it is.
  void suspend(UUID deal) throws IOException {
    String body = json("{'effectiveOn':'2026-07-01','reason':'Payment is overdue'}");
    connection.post("/deals/" + deal + "/suspension", body, OK);
  }

  /// Records a license of these titles, exclusively, in one medium of one territory.
  void recordLicense(UUID licensee, List<UUID> titles, String medium, String territory)
      throws IOException {
    String body =
        json(
            "{'licenseeId':'"
                + licensee
                + "','blocks':[{'titleIds':"
                + quoted(titles)
                + ",'media':['"
                + medium
                + "'],'territories':['"
                + territory
                + "'],'languages':['ALL'],'from':'2026-07-01','to':'2028-06-30','exclusive':true}],"
                + "'signedOn':'2026-03-02','reason':'From the files'}");
    connection.post("/licenses", body, CREATED);
  }

  /// Asks what of the titles can be sold exclusively in Latin America for a year.
  void searchAvailability(List<UUID> titles, String medium) throws IOException {
    String body =
        json(
            "{'titleIds':"
                + quoted(titles)
                + ",'rights':{'media':['"
                + medium
                + "'],'territories':['LATIN_AMERICA'],'from':'2027-01-01','to':'2029-12-31'},"
                + "'exclusive':true,'minimumDays':365}");
    connection.post("/availability/search", body, OK);
  }

  /// Whether the page of a title shows the license that the deal became.
  boolean shows(UUID title, UUID deal) throws IOException {
    return get("/titles/" + title).contains(deal.toString());
  }

  /// The state of every reader of the service.
  List<Progress> progress() throws IOException {
    return List.of(Json.MAPPER.readValue(get("/admin/subscriptions"), Progress[].class));
  }

  void rebuild(String subscription) throws IOException {
    connection.post("/admin/subscriptions/" + subscription + "/rebuild", "", ACCEPTED);
  }

  /// How far a reader is.
  @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
  record Progress(String name, long applied, long lagRecords) {}

  @Override
  public void close() throws IOException {
    connection.close();
  }

  private String get(String path) throws IOException {
    HttpConnection.Answer answer = connection.get(path);
    if (answer.status() != OK) {
      throw new IllegalStateException(
          "GET " + path + " answered " + answer.status() + ": " + answer.body());
    }
    return answer.body();
  }

  private static String quoted(List<UUID> ids) {
    return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "[", "]"));
  }

  private static String json(String withSingleQuotes) {
    return withSingleQuotes.replace('\'', '"');
  }

  private static UUID id(String answer) throws JsonProcessingException {
    return UUID.fromString(Json.MAPPER.readTree(answer).get("id").asText());
  }
}
