-- Everything that people change, who changed it, and what it was before. Nothing in here is ever rewritten.

-- One thing that somebody did: "Paste of 9 values". Undoing and redoing are steps of their own.
create table step (
  id integer primary key autoincrement,
  name text not null,
  who text not null,
  at integer not null,
  undoes integer references step (id),
  redoes integer references step (id),
  check (undoes is null or redoes is null)
) strict;

-- One row changed by a step. `before` and `after` are whole rows, by column; one is null when there was none.
create table change (
  id integer primary key autoincrement,
  step integer not null references step (id),
  noun text not null,
  row_id text not null,
  verb text not null check (verb in ('insert', 'update', 'delete')),
  before text check (json_valid(before)),
  after text check (json_valid(after)),
  check ((verb = 'insert') = (before is null)),
  check ((verb = 'delete') = (after is null))
) strict;

-- Undo asks for the rows of a step; an item's history asks for the changes of a row.
create index change_of_step on change (step);
create index change_of_row on change (noun, row_id);
create index step_undoing on step (undoes) where undoes is not null;
create index step_redoing on step (redoes) where redoes is not null;

create trigger step_is_never_rewritten
before update on step
begin
  select raise(abort, 'a step is never rewritten');
end;

create trigger step_is_never_deleted
before delete on step
begin
  select raise(abort, 'a step is never deleted');
end;

create trigger change_is_never_rewritten
before update on change
begin
  select raise(abort, 'a change is never rewritten');
end;

create trigger change_is_never_deleted
before delete on change
begin
  select raise(abort, 'a change is never deleted');
end;
