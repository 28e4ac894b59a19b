-- The trail: each entry's hash covers the entry and the hash before it. The one row of audit_head is
-- locked by whoever appends, so that numbers have no gaps and the chain no forks.
create table audit_event (
  entry bigint primary key,
  happened_at timestamp(6) with time zone not null,
  actor varchar not null,
  act varchar not null,
  subject varchar not null,
  details varchar not null,
  previous_hash varchar not null,
  hash varchar not null
);
create index audit_event_on_subject on audit_event (subject, entry);

create table audit_head (
  id integer primary key,
  entry bigint not null,
  hash varchar not null,
  constraint audit_head_single check (id = 1)
);
insert into audit_head (id, entry, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
