-- What nobody but the licensee of a license may license for a while stands in the ledger, too.
alter table rights_ledger add column holdback boolean not null default false;

-- Two licenses, of which one is exclusive. Holdbacks take no rights, and never meet each other.
alter table rights_ledger drop constraint no_double_sale;
alter table rights_ledger add constraint no_double_sale exclude using gist (
  title_id with =, deal_id with <>, territories with &&, media with &&, episodes with &&,
  languages with &&, term with &&, claim with &&) where (not conflicted and not holdback);

-- A holdback and a license of another licensee, whichever comes first. The first column parts the
-- few holdbacks from the many licenses, so that a license looks at hardly anything else here.
alter table rights_ledger add constraint no_broken_holdback exclude using gist (
  holdback with <>, title_id with =, licensee_id with <>, territories with &&, media with &&,
  episodes with &&, languages with &&, term with &&) where (not conflicted);
