-- The changes of an account are counted when it begins another.
create index profile_change_of_account on profile_change (account_id, changed_at);
