-- What became of a license since its signature: what is not in order is not announced. amended_by is
-- the event that gave the license the blocks it has now; null as long as it has those of its
-- signature.
alter table fact_license
  add column amended_by uuid,
  add column status text not null default 'ACTIVE',
  add column conflicted boolean not null default false;
