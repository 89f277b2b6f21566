-- What a chair keeps during the quarter. Readings belong to a period, everything else to a quarter.

create table reading (
  indicator text not null references indicator (ref),
  period text not null,
  value real,
  numerator real,
  denominator real,
  state text not null
    check (state in ('final', 'provisional', 'revised', 'no-data', 'not-releasable')),
  note text not null,
  -- A newer plan file may replace what an older one brought, never what was entered here.
  source text not null check (source in ('entered', 'plan')),
  primary key (indicator, period)
) strict, without rowid;

-- A figure that an analyst supplied centrally, and what the chair says of it.
create table supplied_reading (
  indicator text not null references indicator (ref),
  period text not null,
  value real,
  numerator real,
  denominator real,
  state text not null
    check (state in ('final', 'provisional', 'revised', 'no-data', 'not-releasable')),
  note text not null,
  response text not null check (response in ('unseen', 'confirmed', 'disputed')),
  why text not null,
  primary key (indicator, period)
) strict, without rowid;

create table action_progress (
  action text not null references action (ref),
  quarter text not null check (quarter like '____-__ Q_'),
  status text not null check (status in ('not-started', 'in-progress', 'complete')),
  rag text not null check (rag in ('green', 'amber', 'red')),
  text text not null,
  completed_on text check (completed_on is date(completed_on)),
  new_due text check (new_due is date(new_due)),
  why_moved text not null,
  primary key (action, quarter)
) strict, without rowid;

create table milestone_progress (
  milestone text not null references milestone (ref),
  quarter text not null check (quarter like '____-__ Q_'),
  done_on text check (done_on is date(done_on)),
  new_due text check (new_due is date(new_due)),
  why text not null,
  primary key (milestone, quarter)
) strict, without rowid;

create table note (
  id text not null primary key,
  item text,
  quarter text not null check (quarter like '____-__ Q_'),
  kind text not null check (kind in ('note', 'success')),
  title text not null,
  text text not null,
  travels integer not null check (travels in (0, 1))
) strict;

-- The answers to an exception that the rules found; `argued_away` holds why the chair says it is none.
create table exception_answer (
  item text not null,
  quarter text not null check (quarter like '____-__ Q_'),
  what text not null,
  why text not null,
  doing text not null,
  owner text not null,
  by text check (by is date(by)),
  confidence text check (confidence in ('high', 'medium', 'low')),
  ask text not null
    check (ask ->> 'kind' in ('note', 'support', 'decide', 'resource', 'escalate')),
  still_so integer not null check (still_so in (0, 1)),
  argued_away text,
  primary key (item, quarter)
) strict, without rowid;

-- An exception that the rules did not find: about an item, or about a priority as a whole.
create table raised_exception (
  id text not null primary key,
  quarter text not null check (quarter like '____-__ Q_'),
  item text,
  priority text references priority (ref),
  title text not null,
  class text not null check (class in ('under', 'over')),
  why text not null,
  answers text not null check (json_valid(answers)),
  check (item is not null or priority is not null)
) strict;

create table gap (
  item text not null,
  quarter text not null check (quarter like '____-__ Q_'),
  state text not null check (state in ('no-data', 'not-releasable')),
  why text not null,
  primary key (item, quarter)
) strict, without rowid;

create table contribution (
  priority text not null references priority (ref),
  sub_group text not null references sub_group (id),
  quarter text not null check (quarter like '____-__ Q_'),
  view text check (view in ('on-track', 'at-risk', 'off-track')),
  text text not null,
  primary key (priority, sub_group, quarter)
) strict, without rowid;

create table request_answer (
  request text not null references request (ref),
  quarter text not null check (quarter like '____-__ Q_'),
  text text not null,
  complete integer not null check (complete in (0, 1)),
  primary key (request, quarter)
) strict, without rowid;

-- What was typed and is no entry yet: a number that cannot be read, half a date, an answer carried forward that waits
-- for its confirmation. `place` names the field that it was typed into.
create table draft (
  place text not null primary key,
  text text not null,
  at integer not null
) strict, without rowid;

-- An exception that stood when the plan was issued, so that a new laptop can count on.
create table standing (
  item text not null primary key,
  class text not null check (class in ('under', 'over')),
  since text not null check (since like '____-__ Q_'),
  last text not null check (last like '____-__ Q_'),
  quarters integer not null check (quarters >= 1)
) strict;

-- The quarter's check and its sheet ask for everything of one quarter.
create index action_progress_of_quarter on action_progress (quarter);
create index note_of_quarter on note (quarter);
create index exception_answer_of_quarter on exception_answer (quarter);
create index raised_exception_of_quarter on raised_exception (quarter);
create index gap_of_quarter on gap (quarter);
create index contribution_of_quarter on contribution (quarter);
