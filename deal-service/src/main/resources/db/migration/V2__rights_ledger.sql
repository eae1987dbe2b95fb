-- Who may use which right when: one row for each title of each rights block of a license. Numbers
-- in the multiranges are those of the reference trees; what is not known counts as everything.
create extension if not exists btree_gist with schema public;

create table rights_ledger (
  id bigint generated always as identity primary key,
  deal_id uuid not null,
  licensee_id uuid not null,
  title_id uuid not null,
  episodes int4multirange not null check (not isempty(episodes)),
  media int4multirange not null check (not isempty(media)),
  territories int4multirange not null check (not isempty(territories)),
  languages int4multirange not null check (not isempty(languages)),
  term daterange not null check (not isempty(term)),
  exclusive boolean not null,
  -- An exclusive claim meets every other one; the others meet only the exclusive ones.
  claim int8range not null
    generated always as (case when exclusive then int8range(null, null)
                              else int8range(id, id, '[]') end) stored,
  -- Signed on paper although it clashes: a fact that the database cannot refuse.
  conflicted boolean not null,
  constraint no_double_sale exclude using gist (
    title_id with =, deal_id with <>, territories with &&, media with &&, episodes with &&,
    languages with &&, term with &&, claim with &&) where (not conflicted)
);

create index rights_ledger_deal on rights_ledger (deal_id);
create index rights_ledger_title on rights_ledger (title_id);
