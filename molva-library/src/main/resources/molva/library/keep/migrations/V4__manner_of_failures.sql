-- How what failed was to be read (columns, comments), so that it is tried again in the same way; empty for the usual way.
ALTER TABLE failure ADD COLUMN manner TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 4;
