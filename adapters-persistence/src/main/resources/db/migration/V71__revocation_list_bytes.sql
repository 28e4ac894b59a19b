-- A list says its predecessor's entries again and what has come since; made_anew is when the latest one before it, or itself, was
-- made of all that is stored. The bytes of the latest list and its predecessor are kept, of others that they were.
alter table revocation_list add column made_anew timestamp(6) with time zone;
update revocation_list set made_anew = this_update;
alter table revocation_list alter column made_anew set not null;
alter table revocation_list alter column list drop not null;
update revocation_list set list = null
  where exists (select 1 from revocation_list two
                 where two.authority = revocation_list.authority and two.previous_number > revocation_list.list_number);
