-- One row from the intention on; it is a certificate once the last two columns are filled.
create table certificate (
  record_id uuid primary key references application_record (id),
  authority varchar not null,
  serial varchar not null,
  not_before timestamp(6) with time zone not null,
  not_after timestamp(6) with time zone not null,
  key_hash varchar not null,
  to_be_signed bytea not null,
  intended_at timestamp(6) with time zone not null,
  certificate bytea,
  issued_at timestamp(6) with time zone,
  constraint certificate_serial_unique unique (authority, serial),
  constraint certificate_whole check (
    (certificate is null and issued_at is null) or (certificate is not null and issued_at is not null)
  )
);
create index certificate_by_end on certificate (not_after);
create index certificate_by_key on certificate (key_hash);
