-- The notices of a campaign, one round after another, and whom each has told.
create table campaign_round (
  campaign_id uuid not null references campaign (id),
  round_number integer not null,
  begun_by uuid not null references operator (id),
  begun_at timestamp(6) with time zone not null,
  primary key (campaign_id, round_number)
);

create table campaign_telling (
  campaign_id uuid not null,
  round_number integer not null,
  account_id uuid not null,
  mailboxes integer not null,
  told_at timestamp(6) with time zone not null,
  primary key (campaign_id, round_number, account_id),
  constraint campaign_telling_of_round foreign key (campaign_id, round_number)
    references campaign_round (campaign_id, round_number),
  constraint campaign_telling_of_holder foreign key (campaign_id, account_id)
    references campaign_holder (campaign_id, account_id)
);

alter table campaign_holder add column told_round integer default 0 not null;

/* [jooq ignore start] */
insert into campaign_round (campaign_id, round_number, begun_by, begun_at)
select id, 1, started_by, started_at from campaign where started_at is not null;

insert into campaign_telling (campaign_id, round_number, account_id, mailboxes, told_at)
select campaign_id, 1, account_id, mailboxes, told_at from campaign_holder where told_at is not null;

update campaign_holder set told_round = 1 where told_at is not null;
/* [jooq ignore stop] */

drop index campaign_holder_by_telling;
alter table campaign_holder drop column told_at;
alter table campaign_holder drop column mailboxes;
create index campaign_holder_by_round on campaign_holder (campaign_id, told_round);
