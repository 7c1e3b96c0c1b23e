-- What an article's page files it under, a line each, and what is odd about its characters: kind, count and example, a line each.
ALTER TABLE version ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN oddities TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 5;
