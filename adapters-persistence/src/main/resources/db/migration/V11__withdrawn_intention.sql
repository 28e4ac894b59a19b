-- Intentions that grew too old to be signed. Their serial numbers stay used.
create table withdrawn_intention (
  authority varchar not null,
  serial varchar not null,
  record_id uuid not null references application_record (id),
  to_be_signed bytea not null,
  intended_at timestamp(6) with time zone not null,
  constraint withdrawn_intention_once primary key (authority, serial)
);
