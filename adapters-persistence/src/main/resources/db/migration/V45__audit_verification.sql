-- How far the trail was verified: one row once it has begun.
create table audit_verification (
  id integer primary key,
  began_at timestamp(6) with time zone not null,
  entry bigint not null,
  hash varchar not null,
  tip_entry bigint not null,
  tip_hash varchar not null,
  broken_entry bigint,
  stopped boolean not null,
  constraint audit_verification_single check (id = 1)
);
