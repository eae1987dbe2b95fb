-- Of a license that was signed long ago neither the territories nor the day of the signature need
-- be known. A right in unknown territories has the empty text as its territory, since it is part of
-- the key; whoever reads sees null.
alter table license alter column signed_on drop not null;

create or replace view title_license as
  select r.deal_id || '/' || r.block || '/' || r.title_id || '/' || r.territory as id,
      r.title_id, nullif(r.territory, '') as territory, r.deal_id, l.licensee_id, l.licensee_name,
      l.nameable, r.media, r.exclusive, l.signed_on, l.status, l.since, l.conflicted, a.release_id,
      a.announced_at, case when a.deal_id is null then 'SIGNED' else 'ANNOUNCED' end as stage
  from license_right r
  join license l on l.deal_id = r.deal_id and l.rights_version = r.version
  left join license_announcement a on a.deal_id = r.deal_id and a.title_id = r.title_id;
