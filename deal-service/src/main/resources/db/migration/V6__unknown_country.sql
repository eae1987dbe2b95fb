-- Where a licensee sits need not be known.
alter table licensee_entry alter column country drop not null;
