-- What became of a license, and whether it clashes with others.
alter table deal_card
  add column license_status text,
  add column conflicted boolean not null default false;

update deal_card set license_status = 'ACTIVE' where stage = 'SIGNED';

create index deal_card_by_license_status on deal_card (license_status, deal_id)
  where license_status is not null;
create index deal_card_conflicted on deal_card (deal_id) where conflicted;
