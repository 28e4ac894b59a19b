-- Contacts abroad have neither furigana nor katakana, and their own postal codes; 内線 is a field of its own.
alter table application_contact add column country varchar default 'JP' not null;
alter table application_contact add column phone_extension varchar;
alter table application_contact alter column furigana drop not null;
alter table application_contact alter column company_kana drop not null;
alter table application_contact alter column postal_code drop not null;
