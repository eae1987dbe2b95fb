-- Releases are listed from the log itself, because drafts are on no topic; and where a license
-- stands is asked of the log before it changes hands.
create index event_of_release_by_deal on event ((data ->> 'dealId'), position)
  where stream_type = 'release';

create index event_of_release_by_title on event using gin ((data -> 'titleIds'))
  where stream_type = 'release' and type = 'release.license-included.v1';

create index event_first_of_release on event (position)
  where stream_type = 'release' and version = 1;

create index event_of_published_release on event (stream_id)
  where stream_type = 'release' and type = 'release.release-published.v1';
