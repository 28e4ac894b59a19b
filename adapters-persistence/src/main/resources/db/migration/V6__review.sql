-- Reviews and their evidence.
create table review (
  record_id uuid primary key references application_record (id),
  examiner uuid references operator (id),
  four_eyes boolean not null,
  examined_by uuid references operator (id),
  examined_at timestamp(6) with time zone,
  approved_by uuid references operator (id),
  approved_at timestamp(6) with time zone,
  version bigint not null,
  -- EVG 14.1.3: EV needs two people, whatever the program above believes.
  constraint review_four_eyes check (
    not four_eyes or examined_by is null or approved_by is null or examined_by <> approved_by
  )
);
create index review_of_examiner on review (examiner);

create table review_document (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  code varchar not null,
  received_by uuid not null references operator (id),
  received_at timestamp(6) with time zone not null,
  constraint review_document_once unique (record_id, code)
);

create table review_check (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  kind varchar not null,
  source varchar not null,
  checked_by uuid not null references operator (id),
  checked_at timestamp(6) with time zone not null,
  constraint review_check_once unique (record_id, kind)
);

create table telephone_confirmation (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  called_number varchar not null,
  number_source varchar not null,
  called_at timestamp(6) with time zone not null,
  spoke_with varchar not null,
  outcome varchar not null,
  recorded_by uuid not null references operator (id),
  recorded_at timestamp(6) with time zone not null
);
create index telephone_confirmation_of_record on telephone_confirmation (record_id, ordinal);

create table review_comment (
  ordinal bigint generated always as identity primary key,
  record_id uuid not null references application_record (id),
  body varchar not null,
  written_by uuid not null references operator (id),
  written_at timestamp(6) with time zone not null
);
create index review_comment_of_record on review_comment (record_id, ordinal);
