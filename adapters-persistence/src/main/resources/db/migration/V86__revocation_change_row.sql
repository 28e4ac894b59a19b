-- The one row is there from now on, so that a change of it needs no look whether it is.
/* [jooq ignore start] */
insert into revocation_change (only_row, changes)
select 1, 0 where not exists (select 1 from revocation_change);
/* [jooq ignore stop] */
