-- The name of an account's organisation, folded and without its legal form, by which it is looked up.
alter table account add column organization_folded varchar default '' not null;
/* [jooq ignore start] */
update account set organization_folded = translate(lower(replace(replace(replace(replace(replace(organization_name, '株式会社', ''), '有限会社', ''), ' ', ''), '　', ''), '-', '')), 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ', 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ');
/* [jooq ignore stop] */
create index account_by_name on account (organization_folded, id);

-- What one member of staff proposes and another confirms. One thing has at most one of a kind that waits.
create table proposal (
  id uuid primary key,
  kind varchar not null,
  subject varchar not null,
  before_text varchar not null,
  after_text varchar not null,
  called_number varchar,
  number_evidence uuid,
  called_at timestamp(6) with time zone,
  spoke_with varchar,
  asked varchar,
  reference varchar,
  reason varchar not null,
  proposed_by uuid not null references operator (id),
  proposed_at timestamp(6) with time zone not null,
  confirmed_by uuid references operator (id),
  confirmed_at timestamp(6) with time zone,
  withdrawn_by uuid references operator (id),
  withdrawn_at timestamp(6) with time zone,
  withdrawn_why varchar,
  open_subject varchar,
  version bigint not null,
  constraint proposal_open_once unique (open_subject),
  constraint proposal_second_person check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint proposal_one_end check (confirmed_at is null or withdrawn_at is null),
  constraint proposal_identity check (kind <> 'OTP_ADDRESS' or (called_number is not null and number_evidence is not null and called_at is not null))
);
create index proposal_of_subject on proposal (subject, proposed_at);
create index proposal_by_time on proposal (proposed_at);
