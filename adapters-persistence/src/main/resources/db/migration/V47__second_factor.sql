-- Second factors of staff. The secret is sealed; recovery codes are known by keyed hashes.
create table second_factor (
  operator_id uuid primary key references operator (id),
  secret_sealed bytea not null,
  last_step bigint not null,
  enrolled_at timestamp(6) with time zone not null
);

create table recovery_code (
  operator_id uuid not null references operator (id),
  digest varchar not null,
  used_at timestamp(6) with time zone,
  constraint recovery_code_pk primary key (operator_id, digest)
);
