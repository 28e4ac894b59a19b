-- What all nodes share: the key of what is kept sealed (derived from the secret, or wrapped under it), and a hash
-- by which the right one is known. Its one row is locked by whoever starts.
create table installation (
  id integer primary key,
  data_key varchar,
  key_check varchar,
  constraint installation_single check (id = 1)
);
insert into installation (id) values (1);

-- The authorities, so that none is made a second time under the same name.
create table authority (
  name varchar primary key,
  certificate bytea not null,
  registered_at timestamp(6) with time zone default current_timestamp not null
);
