-- Applications being typed. What was typed is a sealed JSON object, the consent a sealed JSON of its own.
-- submitted_as refers to no table: a draft is marked before its record is written, in one transaction.
create table draft (
  id uuid primary key,
  holder varchar not null,
  service varchar not null,
  offering varchar not null,
  consent_sealed bytea,
  typed_sealed bytea not null,
  submitted_as uuid,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  version bigint not null
);
create index draft_of_holder on draft (holder, changed_at);
create index draft_by_change on draft (changed_at);
