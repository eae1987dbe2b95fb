-- What trade regions stand for; those that come with the product are not here until they change.
create table region_entry (
  code varchar(60) primary key,
  version int not null,
  territories varchar(10)[] not null
);
