-- Public keys that open an account, as WebAuthn has them; credential ids in base64url. Their private
-- keys never come here.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id),
  credential_id varchar not null,
  credential bytea not null,
  signature_counter bigint not null,
  name varchar not null,
  registered_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  constraint passkey_credential_id_unique unique (credential_id)
);
create index passkey_of_account on passkey (account_id, registered_at);

-- What an authenticator is to sign. Gone with its answer, or soon after.
create table passkey_challenge (
  id uuid primary key,
  challenge bytea not null,
  account_id uuid references account (id),
  dies_at timestamp(6) with time zone not null
);
create index passkey_challenge_by_end on passkey_challenge (dies_at);
