-- What was said to a holder of a campaign, or by one.
create table campaign_call (
  id uuid primary key,
  campaign_id uuid not null,
  account_id uuid not null,
  said varchar not null,
  noted_by uuid not null references operator (id),
  noted_at timestamp(6) with time zone not null,
  constraint campaign_call_of_holder foreign key (campaign_id, account_id)
    references campaign_holder (campaign_id, account_id)
);
create index campaign_call_by_holder on campaign_call (campaign_id, account_id, noted_at);
