package io.dealstream.dashboard.client.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Api;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Download;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The API of catalog-service.
@ApplicationScoped
public class Catalog {
  /// As many as a list gives at once.
  public static final int MOST = 200;

  private final Api api;

  Catalog(Api api) {
    this.api = api;
  }

  /// @param text a part of any name; null for all
  public Answer<Listed<ListedTitle>> titles(Caller caller, @Nullable String text) {
    return titles(caller, text, null, MOST);
  }

  /// @param after where the page begins; null for the first
  public Answer<Listed<ListedTitle>> titles(
      Caller caller, @Nullable String text, @Nullable String after, int limit) {
    return get(
        caller,
        Link.to("/titles").with("q", text).with("after", after).with("limit", limit),
        new TypeReference<>() {});
  }

  public Answer<Title> title(Caller caller, UUID id) {
    return get(caller, Link.to("/titles/" + id), new TypeReference<>() {});
  }

  /// What was acquired for a title, oldest first. What was recorded a moment ago may not be there
  /// yet.
  public Answer<Acquisitions> acquisitions(Caller caller, UUID titleId) {
    return get(caller, Link.to("/titles/" + titleId + "/acquisitions"), new TypeReference<>() {});
  }

  public Answer<Acquisition> acquisition(Caller caller, UUID titleId, UUID id) {
    return get(
        caller, Link.to("/titles/" + titleId + "/acquisitions/" + id), new TypeReference<>() {});
  }

  public Answer<Receipt> send(Caller caller, Command command) {
    return api.send(Service.CATALOG, caller, command, new TypeReference<>() {});
  }

  public Answer<Territories> territories(Caller caller, UUID id, Window window) {
    return get(
        caller,
        window.on(Link.to("/titles/" + id + "/availability/territories")),
        new TypeReference<>() {});
  }

  public Answer<Timeline> timeline(Caller caller, UUID id, Window window) {
    return get(
        caller,
        window.on(Link.to("/titles/" + id + "/availability/timeline")),
        new TypeReference<>() {});
  }

  /// @param inquiry the address with the moments that it is asked for
  public Answer<Found> search(Caller caller, Link inquiry, Map<String, Object> question) {
    return ask(caller, inquiry, question, new TypeReference<>() {});
  }

  /// Nothing is changed by it.
  public Answer<WhatIf> whatIf(Caller caller, Map<String, Object> proposal) {
    return ask(caller, Link.to("/availability/what-if"), proposal, new TypeReference<>() {});
  }

  /// Availability as a file.
  public Answer<Download> export(Caller caller, Link link) {
    return api.file(Service.CATALOG, caller, link);
  }

  private <T> Answer<T> ask(
      Caller caller, Link link, Map<String, Object> question, TypeReference<T> type) {
    Command asked =
        new Command(
            Method.POST, link.toString(), UUID.randomUUID().toString(), Optional.empty(), question);
    return api.send(Service.CATALOG, caller, asked, type);
  }

  private <T> Answer<T> get(Caller caller, Link link, TypeReference<T> type) {
    return api.get(Service.CATALOG, caller, link, type);
  }
}
