-- One word for one thing: the reason that a 失効 gives.
alter table application_record rename column revocation_choice to revocation_reason;
