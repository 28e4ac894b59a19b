-- The office's queues, the latest first.
create index application_record_by_application on application_record (applied_at desc, receipt_number desc);
