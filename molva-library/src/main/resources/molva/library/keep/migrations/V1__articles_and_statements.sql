-- What a library holds. Spans are UTF-16 units, the end excluded. Times are ISO 8601 in UTC.
CREATE TABLE library (identity TEXT NOT NULL);
INSERT INTO library VALUES (lower(hex(randomblob(16))));

-- One article; `version` is the number of its latest version. `place` is its outlet, else its host, else empty.
CREATE TABLE article (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT UNIQUE,
  place   TEXT NOT NULL,
  version INTEGER NOT NULL
);

CREATE TABLE version (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  article   INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  hash      BLOB NOT NULL,
  title     TEXT NOT NULL,
  title_lower TEXT NOT NULL,
  url       TEXT,
  outlet    TEXT,
  published TEXT,
  day       TEXT,
  author    TEXT,
  language  TEXT NOT NULL,
  tokens    INTEGER NOT NULL,
  anonymous REAL NOT NULL,
  own_voice REAL NOT NULL,
  added     TEXT NOT NULL,
  text      TEXT NOT NULL,
  analysis  BLOB NOT NULL,
  UNIQUE (article, number)
);
CREATE INDEX version_by_hash ON version(hash);
CREATE INDEX version_by_outlet ON version(outlet);

-- Paragraphs that a version lost (-) or gained (+) against the one before it.
CREATE TABLE change (
  version INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE,
  sign    TEXT NOT NULL CHECK (sign IN ('+', '-')),
  words   TEXT NOT NULL
);
CREATE INDEX change_of_version ON change(version);

CREATE TABLE block (
  version INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE,
  kind    TEXT NOT NULL,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  PRIMARY KEY (version, start)
) WITHOUT ROWID;

CREATE TABLE entity (
  version  INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE,
  number   INTEGER NOT NULL,
  type     TEXT NOT NULL,
  name     TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (version, number)
) WITHOUT ROWID;
CREATE INDEX entity_by_name ON entity(name);

-- An attribution, or (attribution null) a sentence in the author's own voice.
CREATE TABLE statement (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE,
  attribution INTEGER,
  who         TEXT NOT NULL,
  kind        TEXT NOT NULL,
  manner      TEXT NOT NULL,
  stance      TEXT NOT NULL,
  source      TEXT NOT NULL,
  cue         TEXT NOT NULL,
  content     TEXT NOT NULL,
  rule        TEXT NOT NULL,
  confidence  REAL NOT NULL,
  start       INTEGER NOT NULL,
  end         INTEGER NOT NULL,
  findings    TEXT NOT NULL
);
CREATE INDEX statement_of_version ON statement(version);
CREATE INDEX statement_by_who ON statement(who);

CREATE TABLE finding (
  version     INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE,
  rule        TEXT NOT NULL,
  attribution INTEGER,
  start       INTEGER NOT NULL,
  end         INTEGER NOT NULL
);
CREATE INDEX finding_of_version ON finding(version);

-- What a person says the reading should be. `attribution` null: one was missing; `said` null: it is none.
CREATE TABLE correction (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  article     INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  version     INTEGER NOT NULL,
  attribution INTEGER,
  source      TEXT,
  cue         TEXT,
  content     TEXT,
  manner      TEXT,
  kind        TEXT,
  who         TEXT,
  stance      TEXT,
  editor      TEXT NOT NULL,
  made        TEXT NOT NULL,
  note        TEXT NOT NULL
);
CREATE INDEX correction_of_article ON correction(article, version);

CREATE TABLE failure (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  input    TEXT NOT NULL UNIQUE,
  reason   TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  last     TEXT NOT NULL,
  content  BLOB
);

-- What has yet to reach the search index, in order: its commits say up to which row they hold.
CREATE TABLE news (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL
);

PRAGMA user_version = 1;
