-- What a record asks for: the record that it was made from, and what its kind says besides.
alter table application_record add column base_record uuid;
alter table application_record add column previous_fate varchar;
alter table application_record add column key_compromised boolean;
alter table application_record add column revocation_choice varchar;
alter table application_record add column termination_time varchar;
create index application_record_of_base on application_record (base_record);

alter table contract add column terminated boolean default false not null;
create index contract_by_end on contract (last_day);

-- Drafts of every kind of request.
alter table draft add column request_type varchar default 'NEW' not null;
alter table draft add column base_record uuid;
