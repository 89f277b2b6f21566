-- Signed documents, sent and received; what is read out of them can always be read again.

create table document (
  doc_id text not null primary key check (length(doc_id) = 64),
  typ text not null,
  kind text not null
    check (
      kind in ('plan', 'return', 'figures', 'receipt', 'decisions', 'key-request', 'handover', 'pack')
    ),
  -- The document's own id among its maker's.
  id text not null,
  direction text not null check (direction in ('in', 'out')),
  kid text not null,
  iss text not null,
  -- The sub-group that it comes from or is for.
  sub_group text,
  quarter text check (quarter like '____-__ Q_'),
  plan_version integer,
  epoch integer,
  seq integer,
  prev text,
  supersedes text,
  state text not null
    check (
      state in ('signed', 'exported', 'received', 'queried', 'accepted', 'superseded', 'withdrawn')
    ),
  late integer not null check (late in (0, 1)),
  transcribed integer not null check (transcribed in (0, 1)),
  created_at integer not null,
  -- When it was signed here or arrived here, by this computer's clock.
  kept_at integer not null,
  file_name text not null,
  -- With typ, kid and payload it gives back the very text that was signed. Empty where that is not kept.
  signature text not null,
  -- JSON, compressed: see db/packed.ts. In SQL: unpacked(payload).
  payload blob not null
) strict;

create table return_exception (
  doc_id text not null references document (doc_id),
  position integer not null,
  item text,
  priority text,
  kind text not null check (kind in ('indicator', 'action', 'other')),
  class text not null check (class in ('under', 'over')),
  primary key (doc_id, position)
) strict;

create table return_coverage (
  doc_id text not null references document (doc_id),
  item text not null,
  rev integer not null,
  kind text not null check (kind in ('indicator', 'action')),
  state text not null
    check (state in ('exception', 'normal', 'complete', 'not-due', 'no-data', 'not-releasable')),
  watch integer not null check (watch in (0, 1)),
  why text not null,
  primary key (doc_id, item)
) strict, without rowid;

-- Every plan that was ever issued, or at a chair's desk received, whole.
create table plan_version (
  number integer primary key check (number >= 1),
  content text not null check (json_valid(content)),
  issued_at integer not null
) strict;

create table issued_plan (
  plan_version integer not null references plan_version (number),
  sub_group text not null,
  doc_id text not null unique references document (doc_id),
  primary key (plan_version, sub_group)
) strict, without rowid;

-- What the secretariat says it holds of ours; the newest receipt's word counts.
create table receipt_line (
  doc_id text not null primary key,
  quarter text check (quarter like '____-__ Q_'),
  outcome text not null
    check (
      outcome in ('accepted', 'queried', 'superseded', 'fork', 'parked', 'quarantined', 'withdrawn')
    ),
  late integer not null check (late in (0, 1)),
  received_on text not null check (received_on is date(received_on)),
  receipt text not null references document (doc_id)
) strict;

-- Files that could not be taken in, byte for byte as they came.
create table quarantine (
  id text not null primary key,
  name text not null,
  raw blob not null,
  code text not null,
  fault text not null check (json_valid(fault)),
  received_at integer not null
) strict;

-- Documents that were let in although their key was out of use or of an older epoch.
create table admission (
  doc_id text not null primary key references document (doc_id),
  why text not null,
  by text not null,
  at integer not null
) strict;

-- Documents whose key is not enrolled yet; nothing of them is believed.
create table parked (
  doc_id text not null primary key check (length(doc_id) = 64),
  kid text not null,
  kind text not null,
  name text not null,
  raw text not null,
  received_at integer not null
) strict;

-- The status board and the merge ask for one quarter's returns; the order of one issuer's chain decides forks.
create index document_of_quarter on document (kind, quarter, sub_group);
create index document_of_chain on document (iss, epoch, seq);
create index return_exception_of_item on return_exception (item);
create index parked_of_key on parked (kid);
