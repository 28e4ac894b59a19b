-- Texts that begin with a text, by code points as the queue's search compares them.
create index record_term_by_code_point on record_term (ended, term collate "C", record_id);
