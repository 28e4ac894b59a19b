-- Mails that commit together with what they tell. The text is sealed, and gone once delivered.
create table outbox (
  id uuid primary key,
  ordinal bigint generated always as identity,
  recipient varchar not null,
  subject varchar not null,
  text_sealed bytea,
  created_at timestamp(6) with time zone not null,
  next_try_at timestamp(6) with time zone not null,
  attempts integer not null,
  last_failure varchar,
  delivered_at timestamp(6) with time zone
);
create index outbox_due on outbox (delivered_at, next_try_at);
