package io.dealstream.announcement.view.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.UnreadableEvent;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.ReleasePurpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All published releases, newest first, each with a page for every language.
@ApplicationScoped
public class Newsroom implements PanacheRepositoryBase<NewsroomEntry, String> {
  private static final String SEPARATOR = "/";

  /// Later ones the database cannot be asked for.
  private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

  private final ReadModels readModels;

  Newsroom(ReadModels readModels) {
    this.readModels = readModels;
  }

  /// A page of releases in one language, without those that were retracted.
  ///
  /// @param cursor the `next` of the page before
  public Page<NewsroomItem> page(String language, @Nullable String cursor, int limit) {
    Map<String, Object> parameters = new HashMap<>(Map.of("language", language));
    String hql = "language = :language and retractedAt is null";
    if (cursor != null) {
      String[] last = last(cursor);
      hql += " and (publishedAt < :moment or (publishedAt = :moment and releaseId < :release))";
      parameters.put("moment", Instant.parse(last[0]));
      parameters.put("release", UUID.fromString(last[1]));
    }
    long position = readModels.position("newsroom");
    Sort newest = Sort.descending("publishedAt", "releaseId");
    List<NewsroomItem> items =
        find(hql, newest, parameters).page(0, limit + 1).list().stream()
            .map(Newsroom::item)
            .toList();
    return Page.of(items, limit, position, item -> item.publishedAt() + SEPARATOR + item.id());
  }

  /// The release with this address.
  public Optional<NewsroomItem> bySlug(String slug) {
    return find("slug", slug).firstResultOptional().map(Newsroom::item);
  }

  /// The slugs of releases in a language, or in another where one is not out in that one.
  public Map<UUID, String> slugs(String language, Collection<UUID> releaseIds) {
    return find("releaseId in ?1", Sort.ascending("language"), releaseIds)
        .project(Address.class)
        .stream()
        .collect(
            Collectors.toMap(
                Address::releaseId,
                Function.identity(),
                (a, b) -> b.language().equals(language) ? b : a))
        .values()
        .stream()
        .collect(Collectors.toMap(Address::releaseId, Address::slug));
  }

  /// Where a release is in one language.
  record Address(UUID releaseId, String language, String slug) {}

  /// The releases of a language that were retracted last.
  public List<NewsroomItem> retracted(String language, int limit) {
    Sort last = Sort.descending("retractedAt", "releaseId");
    return find("language = ?1 and retractedAt is not null", last, language)
        .page(0, limit)
        .list()
        .stream()
        .map(Newsroom::item)
        .toList();
  }

  /// The same release in all its languages.
  public List<NewsroomItem> languages(NewsroomItem release) {
    return find("releaseId", Sort.ascending("language"), release.id()).list().stream()
        .map(Newsroom::item)
        .toList();
  }

  private static String[] last(String cursor) {
    String[] parts = Page.key(cursor).split(SEPARATOR, 2);
    try {
      Instant moment = Instant.parse(parts[0]);
      UUID.fromString(parts[parts.length - 1]);
      if (moment.isAfter(LAST_MOMENT)) {
        throw new DateTimeException("no release was published then");
      }
      return parts;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problems.malformed("after", "must be the `next` of an earlier page");
    }
  }

  private static NewsroomItem item(NewsroomEntry entry) {
    return new NewsroomItem(
        entry.releaseId,
        entry.slug,
        entry.language,
        entry.headline,
        sections(entry.sections),
        entry.publishedAt,
        List.of(entry.titleIds),
        List.of(entry.dealIds),
        new Aftermath(
            ReleasePurpose.valueOf(entry.purpose),
            entry.corrects,
            entry.correctedBy,
            entry.correctedAt,
            entry.retractedBy,
            entry.retractedAt));
  }

  private static List<NewsroomSection> sections(String json) {
    try {
      List<Section> sections = Json.MAPPER.readValue(json, new TypeReference<>() {});
      return sections.stream()
          .map(section -> new NewsroomSection(section.kind(), section.paragraphs()))
          .toList();
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("the sections of a release cannot be read", e);
    }
  }
}
