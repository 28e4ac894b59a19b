-- Numbers rise with time, not by one; that no two lists follow the same one keeps nodes from publishing at once.
alter table revocation_list add column previous_number bigint;
update revocation_list set previous_number = list_number - 1;
alter table revocation_list alter column previous_number set not null;
alter table revocation_list add constraint revocation_list_unforked unique (authority, previous_number);
