-- Plan books, for PostgreSQL 12 and later. Run it once; running it again changes nothing.
-- The column content holds the whole of each row as JSON; what stands beside it is there to filter by.

CREATE TABLE IF NOT EXISTS plumbline_book (
    book VARCHAR(200) NOT NULL PRIMARY KEY,
    format INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    facts BIGINT NOT NULL,
    decided BIGINT NOT NULL,
    anew BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    identity VARCHAR(40) NOT NULL
);

CREATE TABLE IF NOT EXISTS plumbline_frame (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book)
);

CREATE TABLE IF NOT EXISTS plumbline_plan (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    place INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    plan VARCHAR(200) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, place)
);

CREATE TABLE IF NOT EXISTS plumbline_history (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    place INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    plan VARCHAR(200) NOT NULL,
    state VARCHAR(40) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, place)
);

CREATE TABLE IF NOT EXISTS plumbline_version (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    history INTEGER NOT NULL,
    place INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    plan VARCHAR(200) NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, history, place)
);

CREATE TABLE IF NOT EXISTS plumbline_request (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    place INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    request VARCHAR(200) NOT NULL,
    plan VARCHAR(200) NOT NULL,
    state VARCHAR(40) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, place)
);

CREATE TABLE IF NOT EXISTS plumbline_step (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    owner VARCHAR(10) NOT NULL,
    owned INTEGER NOT NULL,
    place INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    subject VARCHAR(200) NOT NULL,
    action VARCHAR(200) NOT NULL,
    taken_by VARCHAR(200) NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    link CHAR(64) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, owner, owned, place)
);

CREATE TABLE IF NOT EXISTS plumbline_fact (
    book VARCHAR(200) NOT NULL REFERENCES plumbline_book ON DELETE CASCADE,
    place BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    kind VARCHAR(200) NOT NULL,
    plan VARCHAR(200),
    subject VARCHAR(200),
    holds_at TIMESTAMP WITH TIME ZONE,
    recorded_by VARCHAR(200) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book, place)
);

CREATE INDEX IF NOT EXISTS plumbline_fact_revision ON plumbline_fact (book, revision);
CREATE INDEX IF NOT EXISTS plumbline_fact_plan ON plumbline_fact (book, plan, place);
CREATE INDEX IF NOT EXISTS plumbline_fact_subject ON plumbline_fact (book, subject, place);
