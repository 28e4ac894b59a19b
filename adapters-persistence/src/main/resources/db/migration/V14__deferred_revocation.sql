-- Certificates that are revoked some days after their reissue (REI-3).
create table deferred_revocation (
  record_id uuid primary key references application_record (id),
  reissue uuid not null references application_record (id),
  due_on date not null,
  done_at timestamp(6) with time zone
);
create index deferred_revocation_by_day on deferred_revocation (due_on);
