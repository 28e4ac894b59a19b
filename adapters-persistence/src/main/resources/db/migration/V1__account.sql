-- Accounts of corporations, their one-time passwords, and failures counted against keys.
-- Texts are varchar without a length: the domain sets the limits, and H2 cannot index its "text".
create table account (
  id uuid primary key,
  access_key_digest varchar not null,
  access_key_sealed bytea not null,
  organization_name varchar not null,
  otp_address varchar not null,
  language varchar not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint account_access_key_unique unique (access_key_digest)
);

create table one_time_password (
  id uuid primary key,
  ordinal bigint generated always as identity,
  account_id uuid not null references account (id),
  digest varchar not null,
  issued_at timestamp(6) with time zone not null,
  wrong_tries integer not null,
  state varchar not null
);
create index one_time_password_of_account on one_time_password (account_id, issued_at);

create table throttle (
  counted_key varchar primary key,
  failures integer not null,
  window_start timestamp(6) with time zone not null,
  locked_until timestamp(6) with time zone
);
