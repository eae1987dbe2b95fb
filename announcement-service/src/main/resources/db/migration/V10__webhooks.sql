-- How far each webhook is in the log: up to `delivered` it has been sent everything. The rows follow
-- the streams of webhooks; the delivery moves them on. No row holds a secret or an announcement.
create table webhook_course (
  webhook_id uuid primary key,
  active boolean not null,
  -- Which replay it is: who sends for an older one does not move the row.
  course int not null,
  delivered bigint not null,
  -- The last position ever delivered; what is not beyond it is sent again.
  furthest bigint not null default 0,
  failures int not null default 0,
  failing_since timestamptz,
  due_at timestamptz not null default '-infinity',
  leased_by uuid,
  leased_until timestamptz,
  succeeded_at timestamptz,
  failed_at timestamptz,
  failure text,
  check (delivered >= 0),
  check ((failures = 0) = (failing_since is null))
);

-- Announcements in the order of the log.
create index event_of_release_by_type on event (type, position) where stream_type = 'release';
