-- An account's control of names, pending and proven: one row for each proof that was asked for.
-- Pending while open_name is there; an account is asked for a name once at a time.
create table name_authorization (
  id uuid primary key,
  account_id uuid not null references account (id),
  asked_name varchar not null,
  wanted varchar not null,
  random_value varchar not null,
  value_made_at timestamp(6) with time zone not null,
  delegation_label varchar not null,
  begun_at timestamp(6) with time zone not null,
  tries integer not null,
  next_try_at timestamp(6) with time zone,
  last_try_at timestamp(6) with time zone,
  told_at timestamp(6) with time zone,
  open_name varchar,
  proven_name varchar,
  method varchar,
  reach varchar,
  validated_at timestamp(6) with time zone,
  version bigint not null,
  constraint name_authorization_once unique (account_id, open_name),
  constraint name_authorization_value unique (random_value)
);
create index name_authorization_due on name_authorization (next_try_at);
create index name_authorization_proven on name_authorization (account_id, proven_name, validated_at);
create index name_authorization_delegated on name_authorization (delegation_label);

-- What was looked at, with all that was seen. Nothing is changed.
create table network_attempt (
  ordinal bigint generated always as identity primary key,
  account_id uuid not null references account (id),
  authorization_id uuid references name_authorization (id),
  kind varchar not null,
  name varchar not null,
  tried_at timestamp(6) with time zone not null,
  holds boolean not null,
  quorum varchar not null,
  seen varchar not null
);
create index network_attempt_of_authorization on network_attempt (authorization_id, ordinal);
create index network_attempt_of_name on network_attempt (account_id, name, kind, ordinal);

-- Mails that ask whoever runs a domain to approve.
create table control_mail (
  digest varchar primary key,
  authorization_id uuid not null references name_authorization (id),
  name varchar not null,
  address varchar not null,
  method varchar not null,
  sent_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone
);
create index control_mail_of_authorization on control_mail (authorization_id, sent_at);
