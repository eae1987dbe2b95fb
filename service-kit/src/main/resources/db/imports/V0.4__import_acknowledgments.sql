-- What else whoever commits a file knows of its licenses: holds of others in their way, rights that
-- were not acquired.
alter table import
  add column acknowledges_holds boolean not null default false,
  add column acknowledges_gaps boolean not null default false;
