-- Keys that are never certified again, by the SHA-256 of their SubjectPublicKeyInfo.
create table blocked_key (
  key_hash varchar primary key,
  reason varchar not null,
  blocked_at timestamp(6) with time zone not null
);
