-- How often somebody whom nobody has examined yet made the service do something. The key holds a keyed hash.
create table allowance (
  counted_key varchar primary key,
  used integer not null,
  used_since timestamp(6) with time zone not null
);
create index allowance_by_begin on allowance (used_since);
