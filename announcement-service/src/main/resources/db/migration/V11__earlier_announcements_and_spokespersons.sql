-- A release tells what was announced of its titles before, from the log.
create index event_of_announcement_by_title on event using gin ((data -> 'titleIds'))
  where stream_type = 'release' and type = 'release.license-announced.v1';

-- A release may tell of titles of which it has no license.
drop index event_of_release_by_title;
create index event_of_release_by_title on event using gin ((data -> 'titleIds'))
  where stream_type = 'release'
    and type in ('release.license-included.v1', 'release.titles-added.v1',
        'release.correction-opened.v1');

-- Spokespersons are listed from the log too.
create index event_first_of_spokesperson on event (position)
  where stream_type = 'spokesperson' and version = 1;
