-- Up to which change an authority's lists say what was revoked: one number for each, however many are revoked at once.
create table revocation_listed (
  authority varchar not null primary key,
  up_to bigint not null
);
-- What waits for a list comes after all that was listed.
update revocation_change set changes = changes + 1;
update revocation set changed = (select changes from revocation_change) where listed_in is null;
insert into revocation_listed (authority, up_to)
  select distinct authority, (select changes - 1 from revocation_change) from revocation_list_head;
drop index revocation_by_list;
alter table revocation drop column listed_in;
create index revocation_by_change on revocation (authority, changed);
