-- What became of a listed record: its certificate revoked, to be revoked, or superseded; the contract behind it; and
-- when its certificate counts no more, by which the list by server is ordered. line_id: the application that
-- everything of one server followed from.
alter table record_listing add column line_id uuid;
alter table record_listing add column revoked_at timestamp(6) with time zone;
alter table record_listing add column revocation_due timestamp(6) with time zone;
alter table record_listing add column superseded boolean default false not null;
alter table record_listing add column contract_until date;
alter table record_listing add column terminated boolean default false not null;
alter table record_listing add column effective_end timestamp(6) with time zone;

/* [jooq ignore start] */
-- From each record to what it was made from; every round doubles how far it has come.
update record_listing set line_id =
  (select coalesce(r.base_record, r.id) from application_record r where r.id = record_listing.record_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);
update record_listing set line_id = (select l.line_id from record_listing l where l.record_id = record_listing.line_id);

update record_listing set
  revoked_at = (select v.revoked_at from certificate i
    join revocation v on v.authority = i.authority and v.serial = i.serial where i.record_id = record_listing.record_id),
  revocation_due = (select timestamp with time zone '1970-01-01 00:00:00+00'
      + (extract(epoch from d.due_on) - 32400) * interval '1' second
    from deferred_revocation d where d.record_id = record_listing.record_id and d.done_at is null),
  contract_until = (select c.last_day from contract c where c.code = record_listing.contract_code),
  terminated = coalesce((select c.terminated from contract c where c.code = record_listing.contract_code), false),
  superseded = exists (select 1 from application_record s
      where s.base_record = record_listing.record_id and s.request_type in ('REISSUE', 'CONTINUATION')
        and s.status in ('COMPLETED', 'REVOCATION_PENDING', 'REVOKED', 'CONTRACT_ENDED'))
    or exists (select 1 from application_record s join application_record b on b.id = s.base_record
      where b.contract_code = record_listing.contract_code and s.request_type in ('RENEWAL', 'SERVICE_SWITCH')
        and s.status in ('COMPLETED', 'REVOCATION_PENDING', 'REVOKED', 'CONTRACT_ENDED'));
update record_listing set effective_end = least(
  not_after, coalesce(revoked_at, not_after), coalesce(revocation_due, not_after)) where not_after is not null;
update record_listing set current_until = timestamp with time zone '1970-01-01 00:00:00+00'
  where contract_code is null and status = 'COMPLETED'
    and request_type in ('CONTACT_CHANGE', 'REVOCATION', 'TERMINATION', 'CANCELLATION');
update record_listing set current_until = effective_end
  where superseded and effective_end < current_until and status <> 'CONTRACT_ENDED';
/* [jooq ignore stop] */

alter table record_listing alter column line_id set not null;
create index record_listing_of_line on record_listing (line_id);
