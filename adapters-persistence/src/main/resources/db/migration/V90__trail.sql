-- The trail. Who appends an event inserts it and a row that says that it waits to be sealed, and
-- meets nobody. A job seals what is committed: a leaf for each event, in the order in which it finds
-- them, and with it the subtrees' roots that this leaf makes whole, 32 bytes each, the lowest first.
create table trail_event (
  id bigint generated always as identity primary key,
  happened_at timestamp(6) with time zone not null,
  actor varchar not null,
  act varchar not null,
  area varchar not null,
  refused boolean not null,
  subject varchar not null,
  address varchar not null,
  agent varchar not null,
  details varchar not null,
  former_entry bigint,
  former_previous_hash varchar,
  former_hash varchar
);

create table trail_unsealed (
  event bigint primary key
);

create table trail_leaf (
  place bigint primary key,
  event bigint not null,
  hash bytea not null,
  above bytea not null,
  constraint trail_leaf_event unique (event)
);

-- The tree's right edge; its one row is locked by who seals.
create table trail_tree (
  id integer primary key,
  frontier varchar not null,
  constraint trail_tree_single check (id = 1)
);

create table trail_checkpoint (
  quarter timestamp(6) with time zone primary key,
  tree_size bigint not null,
  note varchar not null,
  signed_at timestamp(6) with time zone not null
);
create index trail_checkpoint_by_size on trail_checkpoint (tree_size);

create table trail_round (
  id integer primary key,
  began_at timestamp(6) with time zone not null,
  went_on_at timestamp(6) with time zone not null,
  frontier varchar not null,
  searched bigint not null,
  tip varchar not null,
  found varchar not null,
  known_before varchar not null,
  constraint trail_round_single check (id = 1)
);

/* [jooq ignore start] */
insert into trail_tree (id, frontier) values (1, '0');
insert into trail_event (happened_at, actor, act, area, refused, subject, address, agent, details,
  former_entry, former_previous_hash, former_hash)
select happened_at, actor, act,
  case when position('.' in act) > 0 then substring(act from 1 for position('.' in act) - 1) else act end,
  act like '%-failed' or act like '%-delayed' or act like '%-refused' or act like '%.refused'
    or act like '%.stopped' or act like '%.flood' or act like '%.denied',
  subject, '', '', details, entry, previous_hash, hash
from audit_event order by entry;
insert into trail_unsealed (event) select id from trail_event;
/* [jooq ignore stop] */
drop table audit_event;
drop table audit_head;
drop table audit_verification;

create index trail_event_by_time on trail_event (happened_at, id);
create index trail_event_by_actor on trail_event (actor, happened_at, id);
create index trail_event_by_act on trail_event (act, happened_at, id);
create index trail_event_by_area on trail_event (area, happened_at, id);
create index trail_event_by_subject on trail_event (subject, happened_at, id);
create index trail_event_by_address on trail_event (address, happened_at, id);
create index trail_event_refused on trail_event (refused, happened_at, id);
