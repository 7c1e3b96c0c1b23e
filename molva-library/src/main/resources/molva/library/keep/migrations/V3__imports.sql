-- Large files whose adding was stopped: up to which document they were added. `stamp` tells whether it is still the same file.
CREATE TABLE import (
  file     TEXT PRIMARY KEY,
  stamp    TEXT NOT NULL,
  position INTEGER NOT NULL,
  within   INTEGER NOT NULL
);

PRAGMA user_version = 3;
