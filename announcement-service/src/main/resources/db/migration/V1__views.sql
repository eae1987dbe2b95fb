-- Read models of announcement-service, each changed only by its projection. A row keeps the event
-- that it rests on and the version of the stream that it reflects. Facts are read as a whole and
-- never searched in, so they are kept as the JSON text in which they came.
create table fact_title (
  title_id uuid primary key,
  facts text not null,
  event_id uuid not null,
  version int not null
);

create table fact_award (
  award_id uuid primary key,
  title_id uuid not null,
  facts text not null,
  event_id uuid not null,
  version int not null
);

create index fact_award_by_title on fact_award (title_id);

create table fact_audience_result (
  result_id uuid primary key,
  title_id uuid not null,
  facts text not null,
  event_id uuid not null,
  version int not null
);

create index fact_audience_result_by_title on fact_audience_result (title_id);

create table fact_license (
  deal_id uuid primary key,
  facts text not null,
  event_id uuid not null,
  version int not null
);

create table newsroom_release (
  release_id uuid primary key,
  slug text not null unique,
  language text not null,
  headline text not null,
  sections text not null,
  published_at timestamptz not null,
  event_id uuid not null,
  version int not null
);

create index newsroom_release_by_day on newsroom_release (published_at, release_id);
