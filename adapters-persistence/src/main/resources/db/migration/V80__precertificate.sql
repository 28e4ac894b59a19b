-- What was signed for transparency logs: from then on the serial number counts as issued. embedded
-- names the logs, divided by spaces, whose timestamps the certificate carries; it never changes.
-- published_at is when a log was handed the certificate.
create table precertificate (
  authority varchar not null,
  serial varchar not null,
  record_id uuid not null references application_record (id),
  certificate bytea not null,
  signed_at timestamp(6) with time zone not null,
  embedded varchar,
  tries integer not null,
  next_try timestamp(6) with time zone not null,
  said varchar not null,
  published_at timestamp(6) with time zone,
  constraint precertificate_once primary key (authority, serial)
);
create index precertificate_by_record on precertificate (record_id);
create index precertificate_by_try on precertificate (next_try);
create index precertificate_by_publication on precertificate (published_at, signed_at);

-- What logs promised of precertificates, each once.
create table signed_timestamp (
  authority varchar not null,
  serial varchar not null,
  log_id varchar not null,
  place integer not null,
  promised_at timestamp(6) with time zone not null,
  extensions varchar not null,
  signature varchar not null,
  constraint signed_timestamp_once primary key (authority, serial, log_id),
  constraint signed_timestamp_of foreign key (authority, serial) references precertificate (authority, serial)
);
