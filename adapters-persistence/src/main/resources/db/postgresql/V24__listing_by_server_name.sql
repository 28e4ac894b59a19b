-- The list in the order of its server names, by code points as AccountList sorts them.
create index record_listing_by_server_name on record_listing
  (account_id, server_name collate "C", applied_at desc, receipt_number desc);
