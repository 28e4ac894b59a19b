-- A challenge follows from its ticket and is stored once it was answered, not when it is asked for:
-- whoever asks for many leaves nothing.
drop table passkey_challenge;
create table used_passkey_challenge (
  id uuid primary key,
  dies_at timestamp(6) with time zone not null
);
create index used_passkey_challenge_by_end on used_passkey_challenge (dies_at);
