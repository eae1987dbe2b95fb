-- One log per service. Positions are dense and become visible in their order, because log_head is
-- locked from the first statement of every append until its commit.
create table log_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  recorded_at timestamptz not null
);

insert into log_head (position, recorded_at) values (0, '-infinity');

create table event (
  position bigint primary key,
  stream_type text not null,
  stream_id uuid not null,
  version int not null check (version > 0),
  event_id uuid not null unique,
  type text not null,
  data jsonb not null,
  metadata jsonb not null,
  recorded_at timestamptz not null,
  unique (stream_id, version)
);

-- A command that was sent with a key happens once: its answer is kept here, written in the same
-- transaction as its events. The fingerprint tells a repetition from another command.
create table command_key (
  actor text not null,
  key text not null,
  fingerprint text not null,
  stream_id uuid not null,
  version int not null,
  position bigint not null,
  recorded_at timestamptz not null,
  primary key (actor, key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is never changed: % on % refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_immutable before update or delete or truncate on event
  for each statement execute function refuse_change();

-- How far the relay has brought the log to the broker, and the number of the last record in every
-- partition: a JSON object from topic/partition to number.
create table relay_cursor (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  numbers jsonb not null
);

insert into relay_cursor (position, numbers) values (0, '{}');

-- How far each projection or reaction has read each partition; changed in the same transaction as
-- the rows it stands for. `number` is the contiguous number of the last record applied.
create table projection_offset (
  projection text not null,
  topic text not null,
  partition int not null,
  next_offset bigint not null,
  number bigint not null,
  position bigint not null,
  event_time timestamptz,
  primary key (projection, topic, partition)
);
