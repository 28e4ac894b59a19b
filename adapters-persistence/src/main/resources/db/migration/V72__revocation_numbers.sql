-- Which change a revocation came with, or was given another reason by: a list says those up to a number, and no later ones.
alter table revocation add column changed bigint not null default 0;
