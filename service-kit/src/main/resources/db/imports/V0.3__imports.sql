-- Files that were sent to be imported. The content stays until it is committed.
create table import (
  import_id uuid primary key,
  format text not null,
  kind text,
  hash text not null,
  state text not null,
  sent_by text not null,
  sent_at timestamptz not null default now(),
  committed_by text,
  reason text,
  acknowledges_conflicts boolean not null default false,
  other_sheets varchar[] not null,
  total int not null,
  failure text,
  content bytea
);

create index import_by_sent_at on import (sent_at);
create index import_to_do on import (sent_at) where state in ('CHECKING', 'COMMITTING');

-- What became of each row, as far as an import is.
create table import_row (
  import_id uuid not null references import on delete cascade,
  sheet text not null,
  row int not null,
  reference text,
  result text not null,
  id uuid,
  remarks jsonb not null,
  primary key (import_id, sheet, row)
);
