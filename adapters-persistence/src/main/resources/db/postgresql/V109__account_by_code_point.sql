-- Names and mailboxes that begin with a text, by code points as the office looks accounts up.
create index account_by_code_point on account (organization_folded collate "C", id);
create index account_by_mailbox_code_point on account (otp_mailbox collate "C", id);
