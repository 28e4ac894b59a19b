-- A list of many entries has millions of bytes, and H2 copies a row whole several times whenever it is written: kept aside, only a
-- reference is. PostgreSQL keeps long values aside by itself.
alter table revocation_list alter column list set data type binary large object;
