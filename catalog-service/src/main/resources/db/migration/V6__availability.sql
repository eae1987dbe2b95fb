-- What is known of the rights in titles: one row for every event that says something of them, as it
-- came, with the moment at which it was recorded. The two halves of a license, its blocks and its
-- periods, come on two topics in no order; they are put together only when they are read. So it never
-- matters which came first, and what was known at an earlier moment can still be told.
create table rights_event (
  topic text not null,
  key uuid not null, -- a title or, for what is told of deals, a deal
  number bigint not null, -- of the record in its partition, which gives the order within a key
  sequence int not null,
  recorded_at timestamptz not null,
  type text not null,
  data json not null,
  primary key (topic, key, number)
);

-- Which deals to read for a title: all that ever licensed something of it.
create table title_deal (
  title_id uuid not null,
  deal_id uuid not null,
  primary key (title_id, deal_id)
);
