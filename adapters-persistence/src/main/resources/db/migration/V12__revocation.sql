-- Certificates that count no more. listed_in is the number of the list that says so as it stands
-- here; while it is null the authority needs a new list.
create table revocation (
  authority varchar not null,
  serial varchar not null,
  not_after timestamp(6) with time zone not null,
  reason varchar not null,
  revoked_at timestamp(6) with time zone not null,
  listed_in bigint,
  constraint revocation_once primary key (authority, serial)
);
create index revocation_by_end on revocation (authority, not_after);
create index revocation_by_list on revocation (authority, listed_in);

-- Every list that was published. A number is taken once, whichever node comes first.
create table revocation_list (
  authority varchar not null,
  list_number bigint not null,
  this_update timestamp(6) with time zone not null,
  next_update timestamp(6) with time zone not null,
  list bytea not null,
  constraint revocation_list_once primary key (authority, list_number)
);
