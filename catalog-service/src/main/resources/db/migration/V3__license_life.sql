-- What became of a license since its signature: one row per license, beside its rights. The rights
-- that hold are those of rights_version; others are on their way out.
create table license (
  deal_id uuid primary key,
  licensee_id uuid not null,
  licensee_name text not null,
  nameable boolean not null,
  signed_on date not null,
  status text not null,
  since date,
  conflicted boolean not null,
  rights_version int not null,
  version int not null
);

insert into license
  select deal_id, licensee_id, licensee_name, nameable, signed_on, 'ACTIVE', null, false, version,
      version
  from license_right group by deal_id, licensee_id, licensee_name, nameable, signed_on, version;

drop view title_license;

alter table license_right
  drop column licensee_id,
  drop column licensee_name,
  drop column nameable,
  drop column signed_on;

create view title_license as
  select r.deal_id || '/' || r.block || '/' || r.title_id || '/' || r.territory as id,
      r.title_id, r.territory, r.deal_id, l.licensee_id, l.licensee_name, l.nameable, r.media,
      r.exclusive, l.signed_on, l.status, l.since, l.conflicted, a.release_id, a.announced_at,
      case when a.deal_id is null then 'SIGNED' else 'ANNOUNCED' end as stage
  from license_right r
  join license l on l.deal_id = r.deal_id and l.rights_version = r.version
  left join license_announcement a on a.deal_id = r.deal_id and a.title_id = r.title_id;
