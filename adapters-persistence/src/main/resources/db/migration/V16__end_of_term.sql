-- The days of the schedule of notices that were seen to (NOT-1): one row for all contacts, whose mails commit with it.
create table expiry_notice (
  record_id uuid not null references application_record (id),
  kind varchar not null,
  days integer not null,
  seen_at timestamp(6) with time zone not null,
  constraint expiry_notice_once primary key (record_id, kind, days)
);

-- Contracts that are over and need nothing more done; the others are looked through every minute (AUT-1).
alter table contract add column settled boolean default false not null;
drop index contract_by_end;
create index contract_by_end on contract (settled, last_day);
