-- What the licensor acquired of its titles. The blocks are those of the last event that told of
-- them, as JSON; the first day without them is known when they went back before their time.
create table acquired_rights (
  acquisition_id uuid primary key,
  title_id uuid not null,
  blocks jsonb,
  ended_on date,
  version int not null
);

create index acquired_rights_title on acquired_rights (title_id);
