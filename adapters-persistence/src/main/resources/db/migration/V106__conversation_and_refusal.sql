-- CNV-1: what is said about a record, among staff and with the applicant, in one order. Whoever it is that
-- writes for the applicant, no member of staff does.
alter table review_comment add column kind varchar default 'NOTE' not null;
alter table review_comment alter column written_by drop not null;
alter table review_comment add constraint review_comment_by_staff
  check (kind = 'ANSWERED' or written_by is not null);
alter table review_comment add constraint review_comment_by_applicant
  check (kind <> 'ANSWERED' or written_by is null);

-- REF-1: the code of the ground, where it was refused.
alter table review_decision add column ground varchar;
create index review_decision_of_ground on review_decision (ground, decided_at);

-- CNV-2, BAK-1: whose turn it is in the conversation, and whether it was given back and not decided on since.
alter table work_item add column turn varchar default 'NOBODY' not null;
alter table work_item add column returned boolean default false not null;

/* [jooq ignore start] */
update work_item set returned = true where exists (
  select 1 from review_decision d
  where d.record_id = work_item.record_id and d.kind = 'GIVEN_BACK'
    and not exists (
      select 1 from review_decision later
      where later.record_id = d.record_id and later.ordinal > d.ordinal));
/* [jooq ignore stop] */
