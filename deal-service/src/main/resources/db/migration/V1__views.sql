-- Read models of deal-service, each changed only by its projection. A row keeps the version of the
-- stream that it reflects.
create table deal_card (
  deal_id uuid primary key,
  stage text not null,
  licensee_id uuid not null,
  title_ids uuid[] not null,
  territories varchar[] not null,
  offers int not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null
);

create index deal_card_by_stage on deal_card (stage, deal_id);
create index deal_card_by_licensee on deal_card (licensee_id, deal_id);
create index deal_card_by_title on deal_card using gin (title_ids);
create index deal_card_by_territory on deal_card using gin (territories);

create table licensee_entry (
  licensee_id uuid primary key,
  name text not null,
  search_name text not null,
  country text not null,
  channels varchar[] not null,
  parent_group text,
  nameable boolean not null,
  version int not null
);

create table title_entry (
  title_id uuid primary key,
  kind text not null,
  international_title text not null,
  version int not null
);
