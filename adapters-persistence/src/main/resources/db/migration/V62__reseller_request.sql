-- A 特約店コード opens its coupons only once the office has granted it. Whatever accounts wrote down for
-- themselves until now waits for that.
create table reseller_request (
  account_id uuid primary key references account (id),
  code varchar not null,
  requested_at timestamp(6) with time zone not null
);
create index reseller_request_by_age on reseller_request (requested_at);
insert into reseller_request (account_id, code, requested_at)
  select id, reseller_code, created_at from account where reseller_code is not null;
update account set reseller_code = null, version = version + 1 where reseller_code is not null;
