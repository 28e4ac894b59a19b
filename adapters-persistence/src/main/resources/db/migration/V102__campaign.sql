-- Many certificates that are replaced and revoked together. A dry run revokes nothing.
create table campaign (
  id uuid primary key,
  campaign_number integer not null,
  dry_run boolean not null,
  title varchar not null,
  authority varchar not null,
  issued_from date,
  issued_until date,
  key_beginning varchar not null,
  service varchar not null,
  applicant varchar not null,
  keys varchar not null,
  serials varchar not null,
  report_id uuid references problem_report (id),
  ground varchar not null,
  received_at timestamp(6) with time zone not null,
  words_ja varchar not null,
  words_en varchar not null,
  drafted_by uuid not null references operator (id),
  drafted_at timestamp(6) with time zone not null,
  started_by uuid references operator (id),
  started_at timestamp(6) with time zone,
  revoking varchar,
  asked_by uuid references operator (id),
  asked_at timestamp(6) with time zone,
  confirmed_by uuid references operator (id),
  confirmed_at timestamp(6) with time zone,
  ended_by uuid references operator (id),
  ended_at timestamp(6) with time zone,
  review varchar,
  version bigint not null,
  constraint campaign_number_unique unique (campaign_number),
  constraint campaign_second_person check (confirmed_by is null or confirmed_by <> asked_by)
);

create table campaign_holder (
  campaign_id uuid not null references campaign (id),
  account_id uuid not null,
  token varchar,
  told_at timestamp(6) with time zone,
  mailboxes integer not null,
  opened_at timestamp(6) with time zone,
  primary key (campaign_id, account_id),
  constraint campaign_holder_token_unique unique (token)
);
create index campaign_holder_by_telling on campaign_holder (campaign_id, told_at);

create table campaign_certificate (
  campaign_id uuid not null references campaign (id),
  record_id uuid not null references application_record (id),
  account_id uuid not null,
  done_at timestamp(6) with time zone,
  primary key (campaign_id, record_id)
);
create index campaign_certificate_of_holder on campaign_certificate (campaign_id, account_id);
create index campaign_certificate_by_record on campaign_certificate (record_id);
