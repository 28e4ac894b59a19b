-- Placeholder: replaced by the first real table.
create table placeholder (
  id uuid primary key,
  label text not null
);
