-- Who keeps which rights now: one row for each active hold, changed with the events of its title.
-- Numbers are those of the rights ledger; days are counted from 1970-01-01. Rows of a title are read
-- together, and there are few, so that no index on what they hold would pay.
create table active_hold (
  place bigint generated always as identity,
  hold_id uuid primary key,
  title_id uuid not null,
  licensee_id uuid not null,
  episodes int4multirange not null check (not isempty(episodes)),
  media int4multirange not null check (not isempty(media)),
  territories int4multirange not null check (not isempty(territories)),
  languages int4multirange not null check (not isempty(languages)),
  days int4multirange not null check (not isempty(days)),
  exclusive boolean not null,
  until timestamptz not null
);

create index active_hold_title on active_hold (title_id, place);

-- The read model of all holds, also of those that ended.
create table hold_entry (
  hold_id uuid primary key,
  title_id uuid not null,
  licensee_id uuid not null,
  status text not null,
  rank int not null,
  episodes varchar[],
  media varchar[],
  territories varchar[],
  languages varchar[],
  exclusive boolean,
  first_day date,
  last_day date,
  until timestamptz not null,
  deal_id uuid,
  placed_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null
);

create index hold_entry_by_title on hold_entry (title_id, hold_id);
create index hold_entry_by_licensee on hold_entry (licensee_id, hold_id);
create index hold_entry_by_deal on hold_entry (deal_id, hold_id) where deal_id is not null;
create index hold_entry_by_status on hold_entry (status, hold_id);
