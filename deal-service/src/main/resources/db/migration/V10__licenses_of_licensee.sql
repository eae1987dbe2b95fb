-- Which licenses name a licensee is asked of the log, which knows of all of them at once.
create index event_of_license_by_licensee on event ((data -> 'buyer' ->> 'licenseeId'))
  where stream_type = 'deal' and type in ('deal.license-signed.v1', 'deal.license-recorded.v1');
