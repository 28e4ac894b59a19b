-- Holders whom the office invites to have one certificate reissued; a campaign does so for many.
create table reissue_invitation (
  id uuid primary key,
  record_id uuid not null references application_record (id),
  account_id uuid not null references account (id),
  token varchar not null,
  reason varchar not null,
  invited_by uuid not null references operator (id),
  invited_at timestamp(6) with time zone not null,
  opened_at timestamp(6) with time zone,
  constraint reissue_invitation_token_unique unique (token)
);
create index reissue_invitation_of_record on reissue_invitation (record_id, invited_at);
