-- What visitors asked for by mail and nobody has looked into yet. What they typed is sealed.
create table inquiry (
  id uuid primary key,
  ordinal bigint generated always as identity,
  kind varchar not null,
  claim_sealed bytea not null,
  address_sealed bytea not null,
  asked_at timestamp(6) with time zone not null
);
create index inquiry_by_age on inquiry (asked_at, ordinal);
