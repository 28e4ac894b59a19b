-- Application records with everything that the application says, and their history.
create sequence receipt_number start with 1;

create table application_record (
  id uuid primary key,
  receipt_number varchar not null,
  account_id uuid not null,
  request_type varchar not null,
  status varchar not null,
  service varchar not null,
  offering varchar not null,
  contract_code varchar references contract (code),
  awaits_documents boolean not null,
  applied_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  version bigint not null,
  consented_at timestamp(6) with time zone not null,
  consented_by varchar not null,

  signing_request_sealed bytea not null,
  subject_public_key_info bytea not null,
  key_hash varchar not null,
  key_description varchar not null,
  common_name varchar not null,
  server_software varchar not null,
  coupon varchar,
  account_mail_to varchar not null,

  organization_kind varchar not null,
  organization_name varchar not null,
  organization_kana varchar not null,
  registration_number varchar,
  registered_postal_code varchar not null,
  registered_address varchar not null,
  present_postal_code varchar,
  present_address varchar,
  subject_name varchar not null,
  prefecture varchar not null,
  locality varchar not null,

  applicant_name varchar not null,
  applicant_furigana varchar not null,
  applicant_department varchar,
  applicant_job_title varchar not null,

  constraint application_record_receipt_number_unique unique (receipt_number)
);
-- The order of an account's list; a query that sorts by these columns reads twenty entries, not all.
-- account_id has no foreign key, although it is one: H2 makes an index for it and then prefers that
-- one, thirty times slower for an account of 2,000 records. Accounts are never removed.
create index application_record_of_account
  on application_record (account_id, applied_at desc, receipt_number desc);
create index application_record_by_status on application_record (status, changed_at);
create index application_record_of_contract on application_record (contract_code);
create index application_record_by_key on application_record (key_hash);

create table application_name (
  record_id uuid not null references application_record (id),
  ordinal integer not null,
  dns_name varchar not null,
  primary key (record_id, ordinal)
);
create index application_name_by_name on application_name (dns_name);

create table application_contact (
  record_id uuid not null references application_record (id),
  role varchar not null,
  person_name varchar not null,
  furigana varchar not null,
  company varchar not null,
  company_kana varchar not null,
  department varchar,
  job_title varchar,
  postal_code varchar not null,
  address varchar not null,
  phone varchar not null,
  fax varchar,
  email varchar not null,
  renewal_notice boolean not null,
  other_services_notice boolean not null,
  invoice_delivery varchar,
  primary key (record_id, role)
);

create table consent_document (
  record_id uuid not null references application_record (id),
  ordinal integer not null,
  code varchar not null,
  document_version varchar not null,
  primary key (record_id, ordinal)
);

create table record_event (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  kind varchar not null,
  detail varchar not null,
  happened_at timestamp(6) with time zone not null
);
create index record_event_of_record on record_event (record_id, happened_at, ordinal);
