-- What the office has to do: one narrow row for each open record, kept in the transaction that changes
-- the record or its review, and gone when the record ends. The queue, its counts and its clocks read
-- nothing else to choose their rows, however many records have ended (QUE-1).
-- due_at: when its clock runs out; near_at: when its last quarter begins; paused: it stands still.
create table work_item (
  record_id uuid primary key references application_record (id),
  receipt_number varchar not null,
  applied_at timestamp(6) with time zone not null,
  service varchar not null,
  request_type varchar not null,
  status varchar not null,
  awaits_documents boolean not null,
  base_record uuid,
  key_compromised boolean not null,
  holder uuid,
  stopped_for varchar,
  waits boolean not null,
  clock varchar not null,
  started_at timestamp(6) with time zone not null,
  paused_seconds bigint not null,
  paused boolean not null,
  paused_since timestamp(6) with time zone,
  near_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null
);

/* [jooq ignore start] */
-- Where working time counts, the end is exact from the record's next change on.
insert into work_item
select r.id, r.receipt_number, r.applied_at, r.service, r.request_type, r.status, r.awaits_documents,
  r.base_record, coalesce(r.key_compromised, false), v.examiner, v.stopped_for,
  r.status in ('ACCEPTED', 'IN_REVIEW')
    and (v.stopped_for in ('SIGNING_REQUEST', 'NAMES')
      or (v.stopped_for is null and r.awaits_documents and r.request_type <> 'REVOCATION')),
  case r.hours when 24 then 'WITHIN_A_DAY' when 120 then 'WITHIN_FIVE_DAYS'
    else case r.status when 'AWAITING_APPROVAL' then 'APPROVAL' when 'ISSUING' then 'ISSUANCE'
      else 'EXAMINATION' end end,
  r.applied_at, 0,
  r.hours = 168 and r.status in ('ACCEPTED', 'IN_REVIEW')
    and (v.stopped_for in ('SIGNING_REQUEST', 'NAMES')
      or (v.stopped_for is null and r.awaits_documents)),
  case when r.hours = 168 and r.status in ('ACCEPTED', 'IN_REVIEW')
    and (v.stopped_for in ('SIGNING_REQUEST', 'NAMES')
      or (v.stopped_for is null and r.awaits_documents)) then r.changed_at end,
  r.applied_at + r.hours * 45 * interval '1' minute,
  r.applied_at + r.hours * interval '1' hour
from (
  select a.*,
    case
      when a.request_type = 'REVOCATION'
        then case when a.revocation_reason in ('UNSPECIFIED', 'KEY_COMPROMISE') then 24 else 120 end
      when a.key_compromised and not exists (
        select 1 from application_record p where p.id = a.base_record and p.status = 'REVOKED') then 24
      else 168
    end as hours
  from application_record a
  where a.status in ('ACCEPTED', 'IN_REVIEW', 'AWAITING_APPROVAL', 'ISSUING')
) r left join review v on v.record_id = r.id;

update work_item set waits = false where waits is null;
update work_item set paused = false where paused is null;
/* [jooq ignore stop] */

-- What runs out first, of all, of one person, of one stage.
create index work_item_by_end on work_item (paused, due_at, receipt_number);
create index work_item_of_holder on work_item (holder, paused, due_at, receipt_number);
create index work_item_of_stage on work_item (status, paused, due_at, receipt_number);
create index work_item_of_clock on work_item (clock, paused, due_at, receipt_number);
create index work_item_near on work_item (paused, near_at);
create index work_item_of_base on work_item (base_record);

-- Every identifier that people have of a record, folded; what has ended lies apart.
create table record_term (
  record_id uuid not null references application_record (id),
  term varchar not null,
  ended boolean not null,
  primary key (record_id, term)
);
/* [jooq ignore start] */
insert into record_term (record_id, term, ended)
select distinct t.record_id, translate(lower(replace(replace(replace(t.typed, ' ', ''), '　', ''), '-', '')), 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ', 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ'),
  r.status not in ('ACCEPTED', 'IN_REVIEW', 'AWAITING_APPROVAL', 'ISSUING')
from (
  select r.id as record_id, r.receipt_number as typed from application_record r
  union all select r.id as record_id, cast(r.account_id as varchar) as typed from application_record r
  union all select r.id as record_id, r.contract_code as typed from application_record r where r.contract_code is not null
  union all select r.id as record_id, r.organization_name as typed from application_record r
  union all select r.id as record_id, replace(r.organization_name, '株式会社', '') as typed from application_record r
  union all select r.id as record_id, r.organization_kana as typed from application_record r
  union all select r.id as record_id, r.subject_name as typed from application_record r
  union all select r.id as record_id, r.registration_number as typed from application_record r where r.registration_number is not null
  union all select n.record_id as record_id, n.dns_name as typed from application_name n
  union all select n.record_id as record_id, substring(n.dns_name from position('.' in n.dns_name) + 1) as typed from application_name n
  union all select c.record_id as record_id, c.person_name as typed from application_contact c
  union all select c.record_id as record_id, c.furigana as typed from application_contact c where c.furigana is not null
  union all select c.record_id as record_id, c.email as typed from application_contact c
  union all select c.record_id as record_id, c.phone as typed from application_contact c
  union all select i.record_id as record_id, i.serial as typed from certificate i where i.issued_at is not null
) t join application_record r on r.id = t.record_id
where t.typed <> '';
/* [jooq ignore stop] */
create index record_term_by_text on record_term (ended, term, record_id);

-- Who is looking at what: it counts for a moment only.
create table record_look (
  record_id uuid not null references application_record (id),
  operator_id uuid not null references operator (id),
  since timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  primary key (record_id, operator_id)
);
create index record_look_by_time on record_look (seen_at);

create table saved_view (
  ordinal bigint generated always as identity primary key,
  operator_id uuid not null references operator (id),
  view_name varchar not null,
  query varchar not null,
  constraint saved_view_once unique (operator_id, view_name)
);

-- Of which clocks the office was told.
create table clock_alarm (
  subject varchar not null,
  kind varchar not null,
  past boolean not null,
  due_at timestamp(6) with time zone not null,
  primary key (subject, kind, past, due_at)
);
