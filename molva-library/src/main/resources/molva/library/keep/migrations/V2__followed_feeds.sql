-- Feeds that are followed, with what their servers said of their age (ETag, Last-Modified; empty where nothing was said).
CREATE TABLE followed (
  address  TEXT PRIMARY KEY,
  title    TEXT NOT NULL,
  tag      TEXT NOT NULL DEFAULT '',
  modified TEXT NOT NULL DEFAULT ''
);

PRAGMA user_version = 2;
