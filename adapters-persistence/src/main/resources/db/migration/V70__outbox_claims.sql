-- A mail is due at next_try_at, and never again where that is null: it was delivered, or given up. claimed_by is the process that
-- has taken it; a mail that somebody waits for before the screen goes first.
alter table outbox add column urgency varchar not null default 'ROUTINE';
alter table outbox alter column urgency drop default;
alter table outbox add column claimed_by uuid;
alter table outbox add column given_up_at timestamp(6) with time zone;
alter table outbox alter column next_try_at drop not null;
update outbox set next_try_at = null where delivered_at is not null;
drop index outbox_due;
create index outbox_due on outbox (urgency, next_try_at, ordinal);
create index outbox_claimed on outbox (claimed_by);
create index outbox_given_up on outbox (given_up_at);
