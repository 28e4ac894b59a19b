-- Coupons, and the application records that have taken a certificate of one.
create table coupon (
  coupon_number varchar primary key,
  service varchar not null,
  offering varchar not null,
  certificates integer not null,
  used integer not null,
  valid_until date not null,
  reseller_code varchar,
  created_at timestamp(6) with time zone not null,
  constraint coupon_balance check (used >= 0 and used <= certificates)
);
create index coupon_of_reseller on coupon (reseller_code, created_at desc, coupon_number);
create index coupon_by_creation on coupon (created_at desc, coupon_number);

-- record_id has no foreign key: the certificate is taken before the record is stored, in one
-- transaction, so that whoever comes second stores nothing.
create table coupon_use (
  record_id uuid primary key,
  coupon_number varchar not null references coupon (coupon_number),
  used_at timestamp(6) with time zone not null
);
create index coupon_use_of_coupon on coupon_use (coupon_number, used_at);
