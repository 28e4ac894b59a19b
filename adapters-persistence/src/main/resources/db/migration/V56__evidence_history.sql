-- Evidence is never overwritten: what came later stands beside what it corrects.
alter table review_check drop constraint review_check_once;
create index review_check_of_record on review_check (record_id, ordinal);
alter table review_document drop constraint review_document_once;
create index review_document_of_record on review_document (record_id, ordinal);
alter table review_document add column taken_back_by uuid references operator (id);
alter table review_document add column taken_back_at timestamp(6) with time zone;

-- EVG 14.1.3: in one record a person has one part, whatever the program above believes. Whoever
-- gathered evidence is a gatherer for good; an approver where four eyes are asked for needs a row of
-- their own, which the same person cannot have besides.
create table review_part (
  record_id uuid not null references application_record (id),
  operator_id uuid not null references operator (id),
  part varchar not null,
  constraint review_part_one primary key (record_id, operator_id),
  constraint review_part_known check (case part when 'GATHERER' then 1 when 'APPROVER' then 1 else 0 end = 1),
  constraint review_part_whole unique (record_id, operator_id, part)
);

/* [jooq ignore start] */
insert into review_part (record_id, operator_id, part)
select distinct record_id, operator_id, 'GATHERER'
from (
  select record_id, received_by as operator_id from review_document
  union all select record_id, checked_by from review_check
  union all select record_id, recorded_by from telephone_confirmation
  union all select record_id, examined_by from review where examined_by is not null
) gathered;

insert into review_part (record_id, operator_id, part)
select record_id, approved_by, 'APPROVER'
from review
where four_eyes and approved_by is not null
  and not exists (
    select 1 from review_part gathered
    where gathered.record_id = review.record_id and gathered.operator_id = review.approved_by
  );
/* [jooq ignore stop] */

-- The rows above are what these may point to.
alter table review_document add column part varchar default 'GATHERER' not null;
alter table review_document add constraint review_document_gatherer check (part = 'GATHERER');
alter table review_document add constraint review_document_received
  foreign key (record_id, received_by, part)
  references review_part (record_id, operator_id, part);
alter table review_document add constraint review_document_taken_back
  foreign key (record_id, taken_back_by, part)
  references review_part (record_id, operator_id, part);

alter table review_check add column part varchar default 'GATHERER' not null;
alter table review_check add constraint review_check_gatherer check (part = 'GATHERER');
alter table review_check add constraint review_check_checked
  foreign key (record_id, checked_by, part)
  references review_part (record_id, operator_id, part);

alter table telephone_confirmation add column part varchar default 'GATHERER' not null;
alter table telephone_confirmation add constraint telephone_confirmation_gatherer
  check (part = 'GATHERER');
alter table telephone_confirmation add constraint telephone_confirmation_recorded
  foreign key (record_id, recorded_by, part)
  references review_part (record_id, operator_id, part);

-- An approval where four eyes are asked for points to the approver's row; one person may do both
-- where they are not, and points to none. What a gatherer approved before it was forbidden stays
-- as it was, and says so.
alter table review add column approval_part varchar;
alter table review add column approver_gathered boolean default false not null;
/* [jooq ignore start] */
update review set approval_part = 'APPROVER'
where four_eyes and approved_by is not null
  and exists (
    select 1 from review_part approver
    where approver.record_id = review.record_id
      and approver.operator_id = review.approved_by
      and approver.part = 'APPROVER'
  );
update review set approver_gathered = true
where four_eyes and approved_by is not null and approval_part is null;
/* [jooq ignore stop] */
alter table review add constraint review_approval_part check (
  (approval_part is null and (approved_by is null or not four_eyes or approver_gathered))
  or (approval_part = 'APPROVER' and approved_by is not null)
);
alter table review add constraint review_approver
  foreign key (record_id, approved_by, approval_part)
  references review_part (record_id, operator_id, part);

-- LINT-1: what keeps an application from going on.
alter table review add column stopped_for varchar;
alter table review add column stopped_at timestamp(6) with time zone;
alter table review add constraint review_stopped check (
  (stopped_for is null and stopped_at is null)
  or (stopped_for is not null and stopped_at is not null)
);
