-- Certificates that open an account. Their keys are kept nowhere.
create table login_certificate (
  id uuid primary key,
  account_id uuid not null references account (id),
  holder varchar not null,
  serial varchar not null,
  not_before timestamp(6) with time zone not null,
  not_after timestamp(6) with time zone not null,
  certificate bytea not null,
  issued_at timestamp(6) with time zone not null,
  issued_by uuid not null references operator (id),
  revoked_at timestamp(6) with time zone,
  constraint login_certificate_serial_unique unique (serial)
);
create index login_certificate_of_account on login_certificate (account_id, issued_at);
