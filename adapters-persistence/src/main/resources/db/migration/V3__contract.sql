-- Contracts; their codes are B and seven digits, which the sequence must never outgrow.
create sequence contract_number start with 1 maxvalue 9999999;

create table contract (
  code varchar primary key,
  account_id uuid not null references account (id),
  service varchar not null,
  offering varchar not null,
  first_day date not null,
  last_day date not null,
  version bigint not null
);
create index contract_of_account on contract (account_id);
