-- A release may correct or retract an earlier one, which then says so: a correction that is out is
-- known by its release, and when it went out. What is retracted keeps its page.
alter table newsroom_release
  add column purpose text not null default 'ANNOUNCEMENT',
  add column corrects uuid,
  add column corrected_by uuid,
  add column corrected_at timestamptz,
  add column retracted_by uuid,
  add column retracted_at timestamptz;
