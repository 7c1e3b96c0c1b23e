-- The order in which articles are listed: those with a day first, the latest published before the others.
CREATE INDEX version_by_time ON version(day IS NULL, published DESC, article DESC);

PRAGMA user_version = 7;
