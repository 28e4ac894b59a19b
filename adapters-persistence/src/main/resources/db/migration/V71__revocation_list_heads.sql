-- Of every list that was published it is kept that it was; what it said, of the latest one and its predecessor. A list says its
-- predecessor's entries again and what has come since; made_anew is when the latest one before it, or itself, was made of all that
-- is stored.
create table revocation_list_head (
  authority varchar not null,
  list_number bigint not null,
  previous_number bigint not null,
  this_update timestamp(6) with time zone not null,
  next_update timestamp(6) with time zone not null,
  made_anew timestamp(6) with time zone not null,
  constraint revocation_list_head_once primary key (authority, list_number),
  constraint revocation_list_head_unforked unique (authority, previous_number)
);
insert into revocation_list_head (authority, list_number, previous_number, this_update, next_update, made_anew)
  select authority, list_number, previous_number, this_update, next_update, this_update from revocation_list;
delete from revocation_list
 where exists (select 1 from revocation_list_head two
                where two.authority = revocation_list.authority and two.previous_number > revocation_list.list_number);
alter table revocation_list drop constraint revocation_list_unforked;
alter table revocation_list drop column previous_number;
alter table revocation_list drop column this_update;
alter table revocation_list drop column next_update;
alter table revocation_list add constraint revocation_list_of_head
  foreign key (authority, list_number) references revocation_list_head (authority, list_number);
