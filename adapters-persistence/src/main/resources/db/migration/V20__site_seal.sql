-- The seals of the customers' sites; a contract has one at most (DWN-1).
create table site_seal (
  id varchar primary key,
  contract_code varchar not null references contract (code),
  made_at timestamp(6) with time zone not null,
  constraint site_seal_one_per_contract unique (contract_code)
);
