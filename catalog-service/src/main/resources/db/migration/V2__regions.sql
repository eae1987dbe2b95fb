-- The latest version of each trade region that somebody has added one to. The regions that come with the
-- product are not here before that: they are added when the table is read.
create table trade_region (
  code text primary key,
  version int not null,
  name_en text not null,
  name_es text not null,
  name_tr text not null,
  territories varchar[] not null
);
