-- Where a member of staff can be written to, if it is known.
alter table operator add column mail varchar;
