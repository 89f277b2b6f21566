-- Whose keys are believed, and how each came to be. Private keys are never in here.

create table key (
  kid text not null primary key check (length(kid) = 43),
  iss text not null,
  holder text not null
    check (holder ->> 'role' in ('chair', 'deputy', 'secretariat', 'recovery')),
  sign text not null check (json_valid(sign)),
  seal text check (json_valid(seal)),
  epoch integer not null check (epoch >= 1),
  status text not null check (status in ('active', 'retired', 'revoked')),
  since text not null check (since is date(since)),
  verified text not null,
  -- Whether somebody at this very desk typed its words; what came in a signed keyring was not.
  confirmed_on text check (confirmed_on is date(confirmed_on)),
  ended_on text check (ended_on is date(ended_on)),
  ended_why text not null
) strict;

create table keyring_version (
  version integer primary key check (version >= 1),
  content text not null check (json_valid(content)),
  made_at integer not null
) strict;

-- The invitation to each sub-group: a key request must name its challenge.
create table enrolment (
  sub_group text not null primary key references sub_group (id),
  challenge text not null check (length(challenge) = 22),
  made_at integer not null
) strict;

create table key_request (
  kid text not null primary key check (length(kid) = 43),
  -- The document's own id, by which nothing is found: whoever makes a request may choose it.
  id text not null,
  iss text not null,
  holder text not null check (json_valid(holder)),
  sign text not null check (json_valid(sign)),
  seal text not null check (json_valid(seal)),
  challenge text not null,
  raw text not null,
  received_at integer not null,
  state text not null check (state in ('waiting', 'enrolled', 'refused'))
) strict;

-- The active keys of one issuer are asked for with every document.
create index key_of_issuer on key (iss, status);
