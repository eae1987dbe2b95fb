-- A release has a page in every language, each with an address of its own. Published releases are
-- found in the log under the names of all versions of their event.
alter table newsroom_release drop constraint newsroom_release_pkey;
alter table newsroom_release add primary key (release_id, language);

drop index newsroom_release_by_day;
create index newsroom_release_by_day on newsroom_release (language, published_at, release_id);

drop index event_of_published_release;
create index event_of_published_release on event (stream_id)
  where stream_type = 'release'
    and type in ('release.release-published.v1', 'release.release-published.v2');
