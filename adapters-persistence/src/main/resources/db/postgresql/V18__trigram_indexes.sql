-- Texts that hold a text, on PostgreSQL only: three letters of it are enough for the index.
-- Both extensions are trusted ones, which the owner of the database may create.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create index record_listing_texts on record_listing using gin (
  account_id,
  organization_folded gin_trgm_ops,
  server_name gin_trgm_ops,
  contract_code gin_trgm_ops,
  receipt_number gin_trgm_ops,
  coupon gin_trgm_ops
);

-- The office's search.
create index application_record_texts on application_record using gin (
  receipt_number gin_trgm_ops,
  organization_name gin_trgm_ops,
  common_name gin_trgm_ops
);
