-- A release is listed by the last event that brought it to a stage; it has few events, which are
-- found by its stream.
drop index event_of_published_release;
