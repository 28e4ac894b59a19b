-- Revocations that the office itself wants. One certificate has at most one that is open.
create table revocation_order (
  id uuid primary key,
  record_id uuid not null references application_record (id),
  ground varchar not null,
  proven boolean not null,
  received_at timestamp(6) with time zone not null,
  facts varchar not null,
  evidence varchar not null,
  report_id uuid references problem_report (id),
  ordered_by uuid not null references operator (id),
  ordered_at timestamp(6) with time zone not null,
  confirmed_by uuid references operator (id),
  confirmed_at timestamp(6) with time zone,
  done_at timestamp(6) with time zone,
  withdrawn_by uuid references operator (id),
  withdrawn_at timestamp(6) with time zone,
  withdrawn_why varchar,
  open_record uuid,
  version bigint not null,
  constraint revocation_order_open_once unique (open_record),
  constraint revocation_order_second_person check (confirmed_by is null or confirmed_by <> ordered_by),
  constraint revocation_order_one_end check (done_at is null or withdrawn_at is null)
);
create index revocation_order_of_record on revocation_order (record_id);
create index revocation_order_of_report on revocation_order (report_id);
create index revocation_order_by_time on revocation_order (ordered_at);
