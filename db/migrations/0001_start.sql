-- The desk itself and the partnership that it serves. Every name of a body, a role or a marking is data.

create table workspace (
  id text not null primary key,
  -- There is one row.
  one integer not null unique check (one = 1),
  role text not null check (role in ('secretariat', 'chair')),
  partnership text not null,
  sub_group text,
  sample integer not null check (sample in (0, 1)),
  user_name text not null,
  user_title text not null,
  created_at integer not null,
  -- Why nothing may be changed here; empty while it may.
  read_only text not null,
  -- The working copy that this is, and how often it has changed hands.
  copy_id text not null,
  copy_turn integer not null check (copy_turn >= 1),
  check ((role = 'chair') = (sub_group is not null))
) strict;

create table setting (
  name text not null primary key,
  value text not null check (json_valid(value))
) strict;

create table partnership (
  id text not null primary key,
  name text not null,
  body text not null,
  area text not null,
  sample integer not null check (sample in (0, 1)),
  contact text not null
) strict;

-- What has left the partnership keeps its row, with no position, while something still speaks of it.
create table sub_group (
  id text not null primary key,
  code text not null unique,
  name text not null,
  remit text not null,
  sensitive integer not null check (sensitive in (0, 1)),
  position integer
) strict;

create table person (
  id text not null primary key,
  name text not null,
  agency text not null,
  title text not null,
  email text not null,
  phone text not null,
  position integer not null
) strict;

-- What a person does, and for which sub-group; an empty sub-group is the body itself.
create table post (
  position integer not null primary key,
  person text not null references person (id),
  role text not null
    check (role in ('chair', 'deputy', 'preparer', 'secretariat', 'board-chair', 'observer')),
  sub_group text references sub_group (id)
) strict;

create table marking (
  code text not null primary key,
  rank integer not null check (rank between 0 and 9),
  handling text not null,
  position integer
) strict;

create table requester (
  code text not null primary key,
  name text not null,
  position integer
) strict;
