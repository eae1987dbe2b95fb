package io.dealstream.dashboard.client.deal;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Api;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The API of deal-service.
@ApplicationScoped
public class Deals {
  /// As many as a list gives at once.
  public static final int MOST = 200;

  private static final Link CARDS = Link.to("/deals");
  private static final Link COUNTS = Link.to("/deals/counts");
  private static final Link TOTALS = Link.to("/deals/totals");

  private final Api api;

  Deals(Api api) {
    this.api = api;
  }

  /// Newest first.
  public Answer<Listed<Card>> cards(
      Caller caller, CardFilter filter, @Nullable String after, int limit) {
    return get(
        caller,
        filter.on(CARDS).with("after", after).with("limit", limit),
        new TypeReference<>() {});
  }

  public Answer<Counts> counts(Caller caller, CardFilter filter) {
    return get(caller, filter.on(COUNTS), new TypeReference<>() {});
  }

  /// For those who may see money.
  public Answer<Totals> totals(Caller caller, CardFilter filter) {
    return get(caller, filter.on(TOTALS), new TypeReference<>() {});
  }

  /// Those in force, of a title, a licensee or all.
  public Answer<Listed<HoldItem>> holds(
      Caller caller, @Nullable UUID titleId, @Nullable UUID licenseeId) {
    return get(
        caller,
        Link.to("/holds")
            .with("status", "ACTIVE")
            .with("titleId", titleId)
            .with("licenseeId", licenseeId)
            .with("limit", MOST),
        new TypeReference<>() {});
  }

  /// @param text a part of the name; null for all
  public Answer<Listed<Licensee>> licensees(Caller caller, @Nullable String text) {
    return get(
        caller,
        Link.to("/licensees").with("q", text).with("limit", MOST),
        new TypeReference<>() {});
  }

  public Answer<Licensee> licensee(Caller caller, UUID id) {
    return get(caller, Link.to("/licensees/" + id), new TypeReference<>() {});
  }

  /// @param asOf a moment in UTC; null for now
  public Answer<Deal> deal(Caller caller, UUID id, @Nullable String asOf) {
    return get(caller, Link.to("/deals/" + id).with("asOf", asOf), new TypeReference<>() {});
  }

  public Answer<List<Happened>> history(Caller caller, UUID id) {
    return get(caller, Link.to("/deals/" + id + "/history"), new TypeReference<>() {});
  }

  public Answer<Receipt> send(Caller caller, Command command) {
    return api.send(Service.DEAL, caller, command, new TypeReference<>() {});
  }

  private <T> Answer<T> get(Caller caller, Link link, TypeReference<T> type) {
    return api.get(Service.DEAL, caller, link, type);
  }
}
