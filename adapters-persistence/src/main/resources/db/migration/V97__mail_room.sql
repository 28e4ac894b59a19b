-- The office sees every mail. Of what was put before nobody knows any more what it was: it counts as confidential.
alter table outbox add column kind varchar not null default '';
alter table outbox alter column kind drop default;
alter table outbox add column about varchar not null default '';
alter table outbox alter column about drop default;
alter table outbox add column confidential boolean not null default true;
alter table outbox alter column confidential drop default;
alter table outbox add column copy_of uuid references outbox (id);
alter table outbox add column settled_at timestamp(6) with time zone;
-- Since when it is in trouble: from the first failure until it is delivered or settled.
alter table outbox add column trouble_since timestamp(6) with time zone;
-- When its text is forgotten; null where it is already.
alter table outbox add column text_until timestamp(6) with time zone;
update outbox set text_until = created_at + interval '90' day where text_sealed is not null;
update outbox set trouble_since = created_at where delivered_at is null and attempts > 0;
create index outbox_trouble on outbox (trouble_since);
create index outbox_created on outbox (created_at, ordinal);
create index outbox_text_until on outbox (text_until);
create index outbox_copy_of on outbox (copy_of);

create table outbox_failure (
  id bigint generated always as identity primary key,
  mail uuid not null references outbox (id),
  at timestamp(6) with time zone not null,
  answer varchar not null
);
create index outbox_failure_mail on outbox_failure (mail, id);
