-- FIL-3: files that were handed in. They are never changed; their content, sealed under a key of its
-- own, lies in parts, for H2 takes no more than a mebibyte at once.
create table handed_in_file (
  id uuid primary key,
  ordinal bigint generated always as identity,
  record_id uuid not null references application_record (id),
  account_id uuid not null,
  document varchar,
  attached_by uuid references operator (id),
  name varchar not null,
  kind varchar not null,
  bytes integer not null,
  sha256 varchar not null,
  key_sealed bytea not null,
  handed_in_at timestamp(6) with time zone not null,
  dropped_at timestamp(6) with time zone
);
create index handed_in_file_of_record on handed_in_file (record_id, ordinal);
create index handed_in_file_of_account on handed_in_file (account_id);

create table handed_in_file_part (
  file_id uuid not null references handed_in_file (id),
  part integer not null,
  sealed bytea not null,
  primary key (file_id, part)
);

-- FIL-6: documents that were asked for again, and why.
create table document_asked_again (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  document varchar not null,
  reason varchar not null,
  body varchar not null,
  asked_by uuid not null references operator (id),
  asked_at timestamp(6) with time zone not null,
  part varchar default 'GATHERER' not null,
  constraint document_asked_again_gatherer check (part = 'GATHERER'),
  constraint document_asked_again_part foreign key (record_id, asked_by, part)
    references review_part (record_id, operator_id, part)
);
create index document_asked_again_of_record on document_asked_again (record_id, ordinal);
