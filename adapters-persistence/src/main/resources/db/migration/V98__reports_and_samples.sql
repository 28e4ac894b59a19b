-- Reports count over ranges of time.
create index record_listing_by_issue on record_listing (issued_at);
create index revocation_by_time on revocation (revoked_at);

-- The quarterly sample of what was issued (BR 8.7), and what was found in it.
create table sample (
  id uuid primary key,
  issued_from timestamp(6) with time zone not null,
  issued_until timestamp(6) with time zone not null,
  population int not null,
  seed varchar not null,
  drawn_at timestamp(6) with time zone not null,
  drawn_by varchar not null,
  constraint sample_seamless unique (issued_from)
);
create index sample_by_end on sample (issued_until);

create table sample_item (
  sample_id uuid not null references sample (id),
  record_id uuid not null references application_record (id),
  authority varchar not null,
  serial varchar not null,
  place int not null,
  verdict varchar,
  note varchar,
  lint varchar,
  inspected_at timestamp(6) with time zone,
  inspected_by varchar,
  settlement varchar,
  settled_at timestamp(6) with time zone,
  settled_by varchar,
  constraint sample_item_once primary key (sample_id, record_id)
);
