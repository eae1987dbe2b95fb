-- Read models of catalog-service, each table changed only by its projection. A row keeps the version
-- of the stream that it reflects.

-- All titles for the search. search_names holds every name of the title, folded, one per line.
create table title_entry (
  title_id uuid primary key,
  kind text not null,
  international_title text not null,
  original_title text,
  year int,
  countries varchar[] not null,
  local_titles varchar[] not null,
  territories varchar[] not null,
  search_names text not null,
  version int not null
);

create extension if not exists pg_trgm;
create index title_entry_by_name on title_entry using gin (search_names gin_trgm_ops);
create index title_entry_by_kind on title_entry (kind, title_id);

-- What was signed: a row for every title and territory of every block of a license.
create table license_right (
  deal_id uuid not null,
  block int not null,
  title_id uuid not null,
  territory text not null,
  licensee_id uuid not null,
  licensee_name text not null,
  nameable boolean not null,
  media varchar[],
  exclusive boolean,
  signed_on date not null,
  version int not null,
  primary key (deal_id, block, title_id, territory)
);

create index license_right_by_title on license_right (title_id);

-- What was announced. It comes on another topic and may be here before the license is.
create table license_announcement (
  deal_id uuid not null,
  title_id uuid not null,
  release_id uuid not null,
  announced_at timestamptz not null,
  version int not null,
  primary key (deal_id, title_id)
);

-- The two meet only when they are read, so that it never matters which came first.
create view title_license as
  select r.deal_id || '/' || r.block || '/' || r.title_id || '/' || r.territory as id,
      r.title_id, r.territory, r.deal_id, r.licensee_id, r.licensee_name, r.nameable, r.media,
      r.exclusive, r.signed_on, a.release_id, a.announced_at,
      case when a.deal_id is null then 'SIGNED' else 'ANNOUNCED' end as stage
  from license_right r
  left join license_announcement a on a.deal_id = r.deal_id and a.title_id = r.title_id;
