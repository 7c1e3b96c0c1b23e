-- What a correction changes of an attribution that a person added: the correction that added it. And whose word the attribution
-- passes on: m3 of the machine's reading, c7 of those that were added, empty for nobody's, null for what the machine has read.
ALTER TABLE correction ADD COLUMN addition INTEGER;
ALTER TABLE correction ADD COLUMN relays TEXT;

PRAGMA user_version = 6;
