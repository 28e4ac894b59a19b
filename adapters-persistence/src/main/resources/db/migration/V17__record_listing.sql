-- When a certificate was downloaded first.
create table certificate_download (
  record_id uuid primary key references application_record (id),
  first_at timestamp(6) with time zone not null
);

-- What the account holder's list and search read: one narrow row for each record, kept in the
-- transaction that changes the record, its certificate or its contract. A list of 100,000 records
-- is counted and sorted without a look at CSRs, certificates and contracts.
-- current_until: the last moment at which the record is no past one; absent values never are.
create table record_listing (
  record_id uuid primary key references application_record (id),
  account_id uuid not null,
  receipt_number varchar not null,
  applied_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  request_type varchar not null,
  status varchar not null,
  service varchar not null,
  offering varchar not null,
  awaits_documents boolean not null,
  contract_code varchar,
  organization_name varchar not null,
  organization_kana varchar not null,
  organization_folded varchar not null,
  server_name varchar not null,
  server_software varchar not null,
  coupon varchar,
  issued_at timestamp(6) with time zone,
  not_before timestamp(6) with time zone,
  not_after timestamp(6) with time zone,
  downloaded_at timestamp(6) with time zone,
  current_until timestamp(6) with time zone not null
);

/* [jooq ignore start] */
insert into record_listing
select r.id, r.account_id, r.receipt_number, r.applied_at, r.changed_at, r.request_type, r.status,
  r.service, r.offering, r.awaits_documents, r.contract_code, r.organization_name,
  r.organization_kana, lower(r.organization_name), r.common_name, r.server_software, r.coupon,
  i.issued_at, i.not_before, i.not_after, cast(null as timestamp(6) with time zone),
  case
    when r.status in ('CONTRACT_ENDED', 'REFUSED', 'CANCELLED')
      then timestamp with time zone '1970-01-01 00:00:00+00'
    when c.code is not null
      then timestamp with time zone '1970-01-01 00:00:00+00'
        + (extract(epoch from c.last_day) + 53999.999999) * interval '1' second
    else coalesce(i.not_after, timestamp with time zone '9999-12-31 00:00:00+00')
  end
from application_record r
  left join certificate i on i.record_id = r.id and i.issued_at is not null
  left join contract c on c.code = r.contract_code;

insert into certificate_download (record_id, first_at)
select record_id, min(happened_at) from record_event where kind = 'DOWNLOADED' group by record_id;

update record_listing set downloaded_at =
  (select first_at from certificate_download d where d.record_id = record_listing.record_id);
/* [jooq ignore stop] */

-- The order of the list, with all that decides whether a row is in it: counted from the index alone.
create index record_listing_of_account on record_listing
  (account_id, applied_at desc, receipt_number desc, current_until, issued_at);
create index record_listing_of_contract on record_listing (contract_code);
-- What waits for the account holder.
create index record_listing_awaiting on record_listing (account_id, awaits_documents, applied_at);
create index record_listing_ending on record_listing (account_id, not_after);
create index record_listing_issued on record_listing (account_id, issued_at);
