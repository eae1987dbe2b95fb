-- Which media a deal is about and who brought it in; its money beside it, not in it: whoever lists
-- deals does not touch money.
alter table deal_card
  add column media varchar[] not null default '{}',
  add column owner text not null default '';

create index deal_card_by_media on deal_card using gin (media);
create index deal_card_by_owner on deal_card (owner, deal_id);

-- In the smallest unit of each currency, of the last offer or the license; null was not stated.
create table deal_money (
  deal_id uuid primary key,
  license_fee bigint,
  license_fee_currency text,
  minimum_guarantee bigint,
  minimum_guarantee_currency text,
  version int not null
);

-- Filled again from the first event.
delete from deal_card;
update projection_offset set next_offset = 0, number = 0, position = 0, event_time = null
  where projection = 'pipeline';
