-- When the clock of a report and of an ordered revocation runs out (BR 4.9.1.1, 4.9.5), so that a
-- list that is cut keeps what runs out first.
alter table revocation_order add column due_at timestamp(6) with time zone;
update revocation_order set due_at = received_at + case
  when ground in ('WRITTEN_REQUEST', 'NOT_AUTHORIZED', 'KEY_COMPROMISE', 'WEAK_KEY', 'VALIDATION_UNRELIABLE')
  then interval '1' day else interval '5' day end;
alter table revocation_order alter column due_at set not null;
create index revocation_order_by_due on revocation_order (due_at);

alter table problem_report add column due_at timestamp(6) with time zone;
update problem_report set due_at = received_at + case
  when answered_at is null or kind in ('KEY_COMPROMISE', 'NAME_NOT_HELD')
  then interval '1' day else interval '5' day end;
alter table problem_report alter column due_at set not null;
create index problem_report_by_due on problem_report (due_at);
