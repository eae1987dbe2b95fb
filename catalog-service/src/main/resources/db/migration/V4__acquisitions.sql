-- Which acquisitions there are for a title.
create table acquisition_entry (
  acquisition_id uuid primary key,
  title_id uuid not null
);

create index acquisition_entry_title on acquisition_entry (title_id);
