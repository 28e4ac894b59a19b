-- アカウント情報登録: what an account registers beforehand, and the form while it is typed. Both hold
-- people's names and addresses, so they are sealed JSON objects.
alter table account add column reseller_code varchar;
-- The mailbox of otp_address, without capitals, by which a forgotten access key is asked for.
alter table account add column otp_mailbox varchar default '' not null;
update account set otp_mailbox = lower(otp_address);
create index account_by_otp_mailbox on account (otp_mailbox);

create table account_profile (
  account_id uuid primary key references account (id),
  fields_sealed bytea not null
);

create table profile_change (
  id uuid primary key,
  account_id uuid not null references account (id),
  base_version bigint not null,
  typed_sealed bytea not null,
  proof_digest varchar,
  proof_sent_at timestamp(6) with time zone,
  proof_wrong_tries integer,
  changed_at timestamp(6) with time zone not null
);
create index profile_change_by_change on profile_change (changed_at);
