-- Logins of both worlds, and the staff.
create table session (
  digest varchar primary key,
  kind varchar not null,
  subject_id uuid not null,
  started_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null
);
create index session_of_subject on session (subject_id, kind);
create index session_by_last_use on session (last_seen_at);

create table operator (
  id uuid primary key,
  login_name varchar not null,
  display_name varchar not null,
  role varchar not null,
  password_hash varchar not null,
  enabled boolean not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint operator_login_name_unique unique (login_name)
);
