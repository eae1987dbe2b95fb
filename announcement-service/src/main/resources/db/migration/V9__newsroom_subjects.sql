-- What a release is about: its data for machines name these titles and licenses, as far as its words
-- do. Pages from before have no such data until the newsroom is rebuilt.
alter table newsroom_release
  add column title_ids uuid[] not null default '{}',
  add column deal_ids uuid[] not null default '{}';
