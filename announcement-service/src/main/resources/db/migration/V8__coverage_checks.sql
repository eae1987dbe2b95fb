-- Checks of articles are listed from the log itself, by title; and the licenses of a title are looked
-- for in their facts.
create index event_of_coverage_check on event (position) where stream_type = 'coverage-check';

create index event_of_coverage_check_by_title on event using gin ((data -> 'titleIds'))
  where stream_type = 'coverage-check';

create index fact_license_by_title on fact_license using gin ((facts::jsonb -> 'titleIds'));
