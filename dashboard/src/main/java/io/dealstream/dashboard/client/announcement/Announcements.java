package io.dealstream.dashboard.client.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Api;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.Versioned;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The API of announcement-service.
@ApplicationScoped
public class Announcements {
  private static final Link RELEASES = Link.to("/releases");

  /// Where the distributor is described.
  public static final String LICENSOR = "/licensor";

  private final Api api;

  Announcements(Api api) {
    this.api = api;
  }

  /// Newest first.
  ///
  /// @param stage null for all
  /// @param after where the page begins; null for the first
  public Answer<Listed<ListedRelease>> releases(
      Caller caller, @Nullable String stage, @Nullable String after, int limit) {
    Link link = RELEASES.with("stage", stage).with("after", after).with("limit", limit);
    return get(caller, link, new TypeReference<>() {});
  }

  /// With the proof of its sentences.
  ///
  /// @param language null for that of the house
  public Answer<Release> release(Caller caller, UUID id, @Nullable String language) {
    Link link = Link.to("/releases/" + id).with("include", "proof").with("language", language);
    return get(caller, link, new TypeReference<>() {});
  }

  public Answer<List<Fact>> facts(Caller caller, UUID id) {
    return get(caller, Link.to("/releases/" + id + "/facts"), new TypeReference<>() {});
  }

  public Answer<List<Happened>> history(Caller caller, UUID id) {
    return get(caller, Link.to("/releases/" + id + "/history"), new TypeReference<>() {});
  }

  /// Of the release as it reads now, in all its languages.
  public Answer<Check> check(Caller caller, UUID id) {
    return check(caller, id, Map.of());
  }

  /// Of other words, held against the facts of the release.
  ///
  /// @param text with its `language`
  public Answer<Check> check(Caller caller, UUID id, Map<String, Object> text) {
    Command question =
        new Command(
            Method.POST,
            "/releases/" + id + "/check",
            UUID.randomUUID().toString(),
            Optional.empty(),
            text);
    return api.send(Service.ANNOUNCEMENT, caller, question, new TypeReference<>() {});
  }

  /// Refused with 404 as long as nobody has described it.
  public Answer<Versioned<Licensor>> licensor(Caller caller) {
    return api.versioned(Service.ANNOUNCEMENT, caller, Link.to(LICENSOR), new TypeReference<>() {});
  }

  public Answer<Listed<Coverage.Item>> coverages(Caller caller, int limit) {
    return get(caller, Link.to("/coverage-checks").with("limit", limit), new TypeReference<>() {});
  }

  public Answer<Coverage> coverage(Caller caller, UUID id) {
    return get(caller, Link.to("/coverage-checks/" + id), new TypeReference<>() {});
  }

  public Answer<Receipt> send(Caller caller, Command command) {
    return api.send(Service.ANNOUNCEMENT, caller, command, new TypeReference<>() {});
  }

  private <T> Answer<T> get(Caller caller, Link link, TypeReference<T> type) {
    return api.get(Service.ANNOUNCEMENT, caller, link, type);
  }
}
