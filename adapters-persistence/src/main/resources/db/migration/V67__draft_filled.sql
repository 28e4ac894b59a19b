-- What the base of a draft said when the draft was filled with it: what differs from it was typed. Drafts from before have none.
alter table draft add column filled_sealed bytea;
