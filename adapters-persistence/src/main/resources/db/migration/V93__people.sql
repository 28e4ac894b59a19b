-- OPR-1: the staff's access. Invitations are known by keyed hashes of their links.
create table invitation (
  digest varchar primary key,
  login_name varchar not null,
  display_name varchar not null,
  mail varchar not null,
  role varchar not null,
  invited_by varchar not null,
  invited_at timestamp(6) with time zone not null,
  dies_at timestamp(6) with time zone not null,
  constraint invitation_login_name_unique unique (login_name)
);

create table last_login (
  operator_id uuid primary key references operator (id),
  logged_in_at timestamp(6) with time zone not null
);

-- Public keys that open a member of staff's login, as WebAuthn has them.
create table staff_passkey (
  id uuid primary key,
  operator_id uuid not null references operator (id),
  credential_id varchar not null,
  credential bytea not null,
  signature_counter bigint not null,
  name varchar not null,
  registered_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  constraint staff_passkey_credential_id_unique unique (credential_id)
);
create index staff_passkey_of_operator on staff_passkey (operator_id, registered_at);

-- Who had access at each quarterly review, and who signed it off.
create table account_review (
  id uuid primary key,
  signed_by uuid not null references operator (id),
  signed_at timestamp(6) with time zone not null
);
create index account_review_by_time on account_review (signed_at);

create table account_review_line (
  review_id uuid not null references account_review (id),
  operator_id uuid not null references operator (id),
  role varchar not null,
  kept boolean not null,
  constraint account_review_line_pk primary key (review_id, operator_id)
);
