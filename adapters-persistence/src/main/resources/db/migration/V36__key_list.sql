-- Lists of keys that others know, as they were imported. An entry has so many bytes; a list of Debian's is for keys of one size.
create table key_list (
  id uuid primary key,
  name varchar not null,
  form varchar not null,
  entry_bytes integer not null,
  rsa_bits integer,
  entries bigint not null,
  digest varchar not null,
  imported_at timestamp(6) with time zone not null,
  imported_by varchar not null,
  in_use boolean not null
);

-- Entries in ascending order, one behind the other, cut into rows that one look at the key finds: the last entry of each, in hexadecimal.
create table key_list_part (
  list_id uuid not null,
  last_entry varchar not null,
  entries bytea not null,
  primary key (list_id, last_entry),
  foreign key (list_id) references key_list (id)
);
