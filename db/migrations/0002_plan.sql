-- The plan as it stands at this desk. Items are linked by ref, never deleted, and retired with a reason.
-- An item that is no longer this desk's keeps its row, with no position, while something speaks of it.

create table plan (
  id text not null primary key,
  title text not null,
  from_day text not null check (from_day is date(from_day)),
  to_day text not null check (to_day is date(to_day))
) strict;

create table rule_set (
  version integer primary key check (version >= 1),
  target_rule text not null check (target_rule in ('havering', 'simple')),
  amber text not null check (amber in ('watch', 'under')),
  over_performance integer not null check (over_performance in (0, 1)),
  spc integer not null check (spc in (0, 1)),
  screen_outliers integer not null check (screen_outliers in (0, 1)),
  points integer not null check (points between 13 and 240),
  adopted_on text not null check (adopted_on is date(adopted_on)),
  why text not null
) strict;

create table calendar_quarter (
  quarter text not null primary key check (quarter like '____-__ Q_'),
  opens text not null check (opens is date(opens)),
  due text not null check (due is date(due)),
  accuracy_check text not null check (accuracy_check is date(accuracy_check)),
  dispatch text not null check (dispatch is date(dispatch)),
  meets text not null check (meets is date(meets))
) strict;

create table evidence (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  kind text not null check (kind in ('assessment', 'consultation', 'commissioner', 'scrutiny', 'other')),
  title text not null,
  finding text not null,
  source text not null,
  position integer not null
) strict;

create table theme (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  title text not null,
  wording text not null,
  retired text check (json_valid(retired)),
  position integer
) strict;

create table priority (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  theme text not null references theme (ref),
  title text not null,
  wording text not null,
  lead text not null references sub_group (id),
  question text not null,
  marking text not null references marking (code),
  restricted integer not null check (restricted in (0, 1)),
  retired text check (json_valid(retired)),
  position integer
) strict;

create table contributor (
  priority text not null references priority (ref),
  sub_group text not null references sub_group (id),
  position integer not null,
  primary key (priority, sub_group)
) strict, without rowid;

create table priority_evidence (
  priority text not null references priority (ref),
  evidence text not null references evidence (ref),
  position integer not null,
  primary key (priority, evidence)
) strict, without rowid;

create table indicator (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  priority text not null references priority (ref),
  lead text not null references sub_group (id),
  title text not null,
  unit text not null
    check (unit ->> 'kind' in ('count', 'rate', 'percent', 'money', 'days', 'score')),
  direction text not null check (direction in ('higher', 'lower', 'range', 'monitor')),
  frequency text not null check (frequency in ('month', 'quarter', 'year', 'survey')),
  roll_up text not null
    check (roll_up in ('sum', 'mean', 'latest', 'maximum', 'ratio', 'rolling-12')),
  ratio text check (json_valid(ratio)),
  lag integer not null check (lag between 0 and 12),
  baseline text check (json_valid(baseline)),
  target text check (target ->> 'kind' in ('every-quarter', 'trajectory', 'range')),
  tolerance text not null check (tolerance ->> 'kind' in ('percent', 'absolute')),
  small_number integer not null check (small_number between 0 and 100),
  -- The whole may be another sub-group's, and then it is not in this sub-group's plan file.
  part_of text,
  supplied text not null check (supplied in ('chair', 'centrally')),
  always_reported integer not null check (always_reported in (0, 1)),
  rebases text not null check (json_type(rebases) = 'array'),
  card text not null check (json_valid(card)),
  marking text not null references marking (code),
  restricted integer not null check (restricted in (0, 1)),
  retired text check (json_valid(retired)),
  position integer
) strict;

create table action (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  priority text not null references priority (ref),
  lead text not null references sub_group (id),
  title text not null,
  outcome text not null,
  owners text not null check (json_type(owners) = 'array'),
  due text not null check (due is date(due)),
  -- Refs; an indicator may be another sub-group's, and then it is not in this one's plan file.
  indicators text not null check (json_type(indicators) = 'array'),
  marking text not null references marking (code),
  restricted integer not null check (restricted in (0, 1)),
  retired text check (json_valid(retired)),
  position integer
) strict;

create table milestone (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  action text not null references action (ref),
  title text not null,
  due text not null check (due is date(due)),
  position integer
) strict;

create table request (
  id text not null primary key,
  ref text not null unique,
  rev integer not null check (rev >= 1),
  from_requester text not null references requester (code),
  asked_on text not null check (asked_on is date(asked_on)),
  minute text not null,
  text text not null,
  owner text not null check (owner ->> 'kind' in ('sub-group', 'outside')),
  due text check (due is date(due)),
  answer text not null,
  answered_on text check (answered_on is date(answered_on)),
  position integer
) strict;

create table threshold_change (
  id integer primary key,
  indicator text not null references indicator (ref),
  on_day text not null check (on_day is date(on_day)),
  by text not null,
  field text not null
    check (field in ('target', 'tolerance', 'direction', 'lag', 'rollUp', 'smallNumber', 'rebases')),
  before text not null,
  after text not null,
  why text not null
) strict;

-- The quarter's form and the plan tree ask for the items of one priority.
create index indicator_of_priority on indicator (priority);
create index action_of_priority on action (priority);
create index milestone_of_action on milestone (action);
