-- What the secretariat asks, rules and sends during a round, and what the body decides.

-- At a chair's desk the same rows come out of receipts.
create table query (
  id text not null primary key,
  about text not null,
  item text,
  question text not null,
  asked_on text not null check (asked_on is date(asked_on)),
  -- The receipt that carried it, and the return that answered it.
  sent_in text references document (doc_id),
  answered_by text references document (doc_id)
) strict;

create table figures_request (
  id text not null primary key,
  sub_group text not null,
  why text not null,
  asked_on text not null check (asked_on is date(asked_on)),
  indicators text not null check (json_type(indicators) = 'array'),
  periods text not null check (json_type(periods) = 'array'),
  sent_in text references document (doc_id),
  answered_by text references document (doc_id)
) strict;

create table determination (
  id text not null primary key,
  quarter text not null check (quarter like '____-__ Q_'),
  matter text not null check (matter ->> 'kind' in ('fork', 'cross-cutting')),
  why text not null,
  by text not null,
  on_day text not null check (on_day is date(on_day)),
  rests_on text not null check (json_type(rests_on) = 'array')
) strict;

create table meeting (
  quarter text not null primary key check (quarter like '____-__ Q_'),
  on_day text not null check (on_day is date(on_day)),
  minute text not null
) strict;

create table decision (
  id text not null primary key,
  quarter text not null references meeting (quarter),
  number integer not null check (number >= 1),
  item text,
  resolved text not null,
  action text not null,
  owner text not null,
  due text check (due is date(due)),
  unique (quarter, number)
) strict;

create table chase (
  id text not null primary key,
  quarter text not null check (quarter like '____-__ Q_'),
  sub_group text not null,
  tone text not null check (tone in ('friendly', 'due', 'overdue', 'escalate')),
  note text not null,
  by text not null,
  at integer not null
) strict;

-- A working copy given to somebody, or taken in. It ends when it comes back or is taken back.
create table handover (
  doc_id text not null primary key references document (doc_id),
  direction text not null check (direction in ('in', 'out')),
  kid text not null,
  name text not null,
  purpose text not null
    check (purpose in ('deputy', 'preparer', 'successor', 'new-laptop', 'return')),
  why text not null,
  copy_id text not null,
  copy_turn integer not null check (copy_turn >= 1),
  at integer not null,
  ended text check (ended in ('came-back', 'taken-back')),
  ended_at integer,
  ended_why text not null
) strict;

-- A pack as it was frozen; a later edition names what it replaces in its content.
create table frozen_pack (
  quarter text not null check (quarter like '____-__ Q_'),
  variant text not null check (variant in ('board', 'scrutiny', 'public')),
  edition integer not null check (edition >= 1),
  fingerprint text not null check (length(fingerprint) = 64),
  -- The documents that it was made from.
  documents text not null check (json_type(documents) = 'array'),
  content text not null check (json_valid(content)),
  by text not null,
  at integer not null,
  primary key (quarter, variant, edition)
) strict;

create table job (
  id text not null primary key,
  kind text not null,
  state text not null check (state in ('running', 'done', 'cancelled', 'failed')),
  done integer not null,
  total integer not null,
  at integer not null,
  fault text check (json_valid(fault))
) strict;

-- A return's page shows the questions asked about it.
create index query_about on query (about);
create index determination_of_quarter on determination (quarter);
