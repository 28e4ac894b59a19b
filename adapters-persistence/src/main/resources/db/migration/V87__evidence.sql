-- EVD-1: evidence belongs to what it proves. It is appended, and never changed: a later piece
-- supersedes an earlier one, and none is superseded twice.
create table evidence (
  id uuid primary key,
  ordinal bigint generated always as identity,
  subject_kind varchar not null,
  about varchar not null,
  detail varchar not null,
  fact varchar not null,
  verdict varchar not null,
  source varchar not null,
  reference varchar not null,
  collected_on date not null,
  collected_by uuid not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_for uuid not null,
  files varchar default '' not null,
  supersedes uuid references evidence (id),
  note varchar not null,
  part varchar default 'GATHERER' not null,
  constraint evidence_gatherer check (part = 'GATHERER'),
  constraint evidence_collected foreign key (recorded_for, collected_by, part)
    references review_part (record_id, operator_id, part),
  constraint evidence_superseded_once unique (supersedes)
);
create index evidence_about on evidence (about, ordinal);
create index evidence_of_record on evidence (recorded_for);

-- Every decision that was made, whatever was decided after it.
create table review_decision (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  kind varchar not null,
  decided_by uuid not null references operator (id),
  decided_at timestamp(6) with time zone not null,
  reason varchar not null,
  checked varchar not null
);
create index review_decision_of_record on review_decision (record_id, ordinal);

-- EvidenceUse: what an approval rests on.
create table evidence_use (
  evidence_id uuid not null references evidence (id),
  record_id uuid not null references application_record (id),
  primary key (evidence_id, record_id)
);
create index evidence_use_of_record on evidence_use (record_id);

create table review_explanation (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  difference varchar not null,
  body varchar not null,
  written_by uuid not null references operator (id),
  written_at timestamp(6) with time zone not null,
  part varchar default 'GATHERER' not null,
  constraint review_explanation_gatherer check (part = 'GATHERER'),
  constraint review_explanation_written foreign key (record_id, written_by, part)
    references review_part (record_id, operator_id, part)
);
create index review_explanation_of_record on review_explanation (record_id, ordinal);

-- EVD-4: the number that was called is evidence of its own.
alter table telephone_confirmation add column number_evidence uuid references evidence (id);
alter table telephone_confirmation add column asked varchar default '' not null;
alter table telephone_confirmation add column call_back_at timestamp(6) with time zone;

/* [jooq ignore start] */
-- What examiners noted in their words stands as their note; its day is the one in Tokyo.
insert into evidence (id, subject_kind, about, detail, fact, verdict, source, reference,
  collected_on, collected_by, recorded_at, recorded_for, note)
select
  cast('00000000-0000-4000-8000-' || lpad(cast(c.ordinal as varchar), 12, '0') as uuid),
  case c.kind
    when 'LEGAL_EXISTENCE' then 'ORGANIZATION'
    when 'PHYSICAL_ADDRESS' then 'PLACE'
    when 'SIGNING_AUTHORITY' then 'AUTHORITY'
    else 'APPLICATION' end,
  case
    when c.kind not in ('LEGAL_EXISTENCE', 'PHYSICAL_ADDRESS', 'SIGNING_AUTHORITY')
      then cast(a.id as varchar)
    when a.registration_number is null
      then ':' || a.organization_name || chr(10) || a.registered_address
    else 'LEGAL-AFFAIRS-BUREAU:' || a.registration_number end,
  case c.kind
    when 'LEGAL_EXISTENCE' then a.organization_name || chr(10) || a.subject_name
    when 'PHYSICAL_ADDRESS' then a.registered_address || chr(10) || coalesce(a.present_address, '')
      || chr(10) || a.prefecture || chr(10) || a.locality
    when 'SIGNING_AUTHORITY' then a.applicant_name || chr(10) || a.applicant_job_title
    else '' end,
  c.kind, 'CONFIRMS', 'NOTE', '',
  date '1970-01-01' + cast(floor((extract(epoch from c.checked_at) + 32400) / 86400) as integer),
  c.checked_by, c.checked_at, c.record_id, c.source
from review_check c join application_record a on a.id = c.record_id
order by c.ordinal;

insert into evidence (id, subject_kind, about, detail, fact, verdict, source, reference,
  collected_on, collected_by, recorded_at, recorded_for, note)
select
  cast('00000000-0000-4000-9000-' || lpad(cast(t.ordinal as varchar), 12, '0') as uuid),
  'TELEPHONE',
  case when a.registration_number is null
    then ':' || a.organization_name || chr(10) || a.registered_address
    else 'LEGAL-AFFAIRS-BUREAU:' || a.registration_number end,
  t.called_number, 'TELEPHONE_NUMBER', 'CONFIRMS',
  'EARLIER-' || replace(t.number_source, '_', '-'), '',
  date '1970-01-01' + cast(floor((extract(epoch from t.called_at) + 32400) / 86400) as integer),
  t.recorded_by, t.recorded_at, t.record_id, ''
from telephone_confirmation t join application_record a on a.id = t.record_id
order by t.ordinal;

update telephone_confirmation set number_evidence =
  cast('00000000-0000-4000-9000-' || lpad(cast(ordinal as varchar), 12, '0') as uuid);

insert into review_decision (record_id, kind, decided_by, decided_at, reason, checked)
select record_id, 'EXAMINED', examined_by, examined_at, '', '' from review
where examined_by is not null and examined_at is not null;
insert into review_decision (record_id, kind, decided_by, decided_at, reason, checked)
select record_id, 'APPROVED', approved_by, approved_at, '', '' from review
where approved_by is not null and approved_at is not null;

-- The latest word of each kind, and the latest call, is what an approval rests on.
insert into evidence_use (evidence_id, record_id)
select e.id, e.recorded_for from evidence e
join review r on r.record_id = e.recorded_for and r.approved_by is not null
where e.ordinal = (
  select max(later.ordinal) from evidence later
  where later.recorded_for = e.recorded_for and later.fact = e.fact
);
/* [jooq ignore stop] */

alter table telephone_confirmation alter column number_evidence set not null;
alter table telephone_confirmation drop column number_source;
drop table review_check;
