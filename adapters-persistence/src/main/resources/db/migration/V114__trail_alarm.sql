-- That the office was written to because the trail is bent, and of which round.
create table trail_alarm (
  id integer primary key,
  round_began_at timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone not null,
  constraint trail_alarm_single check (id = 1)
);

/* [jooq ignore start] */
-- To refuse an application or a reseller's code is done, not stopped. The column is no part of what
-- is sealed.
update trail_event set refused = false where act in ('review.refused', 'reseller-code.refused');
/* [jooq ignore stop] */
