-- What is still to happen by itself, and when: rows that follow the states of streams, in the
-- transaction of their events. The calendar takes a row away once the stream has its event.
create table deadline (
  stream_id uuid not null,
  kind text not null,
  stream_type text not null,
  -- A day begins where the calendar says, a moment is the same everywhere.
  due_day date,
  due_at timestamptz,
  failures int not null default 0,
  retry_at timestamptz,
  primary key (stream_id, kind),
  check (num_nonnulls(due_day, due_at) = 1)
);

create index deadline_by_day on deadline (stream_type, due_day) where due_day is not null;
create index deadline_by_moment on deadline (stream_type, due_at) where due_at is not null;
create index deadline_failing on deadline (stream_type) where failures > 0;
