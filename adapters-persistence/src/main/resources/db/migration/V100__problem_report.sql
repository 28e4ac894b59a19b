-- Reports of anybody that something is wrong with a certificate. The clock runs from received_at.
create table problem_report (
  id uuid primary key,
  receipt varchar not null,
  received_at timestamp(6) with time zone not null,
  channel varchar not null,
  language varchar not null,
  reporter_name varchar not null,
  reporter_mail varchar,
  kind varchar not null,
  certificate_clue varchar not null,
  report_text varchar not null,
  proof_kind varchar,
  proof_key varchar,
  answered_by uuid references operator (id),
  answered_at timestamp(6) with time zone,
  answer varchar,
  decided_by uuid references operator (id),
  decided_at timestamp(6) with time zone,
  decided_why varchar,
  ground varchar,
  version bigint not null,
  constraint problem_report_receipt_unique unique (receipt),
  constraint problem_report_proof_whole check ((proof_kind is null) = (proof_key is null)),
  constraint problem_report_answer_whole check (
    (answered_by is null) = (answered_at is null) and (answered_at is null) = (answer is null)
  ),
  constraint problem_report_outcome_whole check (
    (decided_by is null) = (decided_at is null) and (decided_at is null) = (decided_why is null)
    and (ground is null or decided_at is not null)
  )
);
create index problem_report_by_answer on problem_report (answered_at, received_at);
create index problem_report_by_outcome on problem_report (decided_at, received_at);

create table problem_report_certificate (
  report_id uuid not null references problem_report (id),
  record_id uuid not null references application_record (id),
  primary key (report_id, record_id)
);

create table problem_report_note (
  ordinal bigint generated always as identity primary key,
  report_id uuid not null references problem_report (id),
  written_by uuid not null references operator (id),
  written_at timestamp(6) with time zone not null,
  body varchar not null
);
create index problem_report_note_of_report on problem_report_note (report_id, ordinal);
