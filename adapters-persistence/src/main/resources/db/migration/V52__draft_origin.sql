-- Where a visitor's draft was begun: a keyed hash of the client's address, so that the drafts from there can be counted.
alter table draft add column origin varchar;
create index draft_of_origin on draft (origin, created_at);
