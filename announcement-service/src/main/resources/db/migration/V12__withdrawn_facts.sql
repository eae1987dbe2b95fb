-- What does not stand any more keeps its row: what came before it must not bring it back, and a
-- correction says what it was.
alter table fact_award add column withdrawn boolean not null default false;
alter table fact_audience_result add column withdrawn boolean not null default false;

-- The event that said last how the licensee is to be named; null is the signature.
alter table fact_license add column restated_by uuid;
