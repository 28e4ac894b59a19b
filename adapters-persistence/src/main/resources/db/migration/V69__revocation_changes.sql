-- How often the status of a certificate changed: by it every node knows that answers it has kept are old.
create table revocation_change (
  only_row int primary key,
  changes bigint not null
);
