-- What only the database can keep: its unique constraints and states are what becomes a 409, and
-- its plans what becomes a 402.

CREATE TABLE plans (
    name  TEXT PRIMARY KEY,
    seats INTEGER NOT NULL CHECK (seats > 0)
) STRICT;

CREATE TABLE entitlements (
    plan TEXT NOT NULL REFERENCES plans (name),
    name TEXT NOT NULL,
    PRIMARY KEY (plan, name)
) STRICT;

CREATE TABLE organizations (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    plan TEXT NOT NULL REFERENCES plans (name)
) STRICT;

CREATE TABLE members (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    email           TEXT NOT NULL COLLATE NOCASE,
    role            TEXT NOT NULL CHECK (role IN ('viewer', 'developer', 'owner')),
    state           TEXT NOT NULL CHECK (state IN ('invited', 'active')),
    PRIMARY KEY (organization_id, email)
) STRICT;

CREATE TABLE tokens (
    hash       BLOB PRIMARY KEY,
    email      TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE prompts (
    id              TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name            TEXT NOT NULL,
    UNIQUE (organization_id, name)
) STRICT;

CREATE TABLE prompt_versions (
    prompt_id TEXT NOT NULL REFERENCES prompts (id),
    version   INTEGER NOT NULL,
    model     TEXT NOT NULL,
    template  TEXT NOT NULL,
    PRIMARY KEY (prompt_id, version)
) STRICT;

CREATE TABLE tools (
    id              TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name            TEXT NOT NULL,
    function        TEXT NOT NULL,
    UNIQUE (organization_id, name)
) STRICT;

CREATE TABLE agents (
    id              TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name            TEXT NOT NULL,
    draft           TEXT NOT NULL,
    UNIQUE (organization_id, name)
) STRICT;

CREATE TABLE agent_versions (
    agent_id TEXT NOT NULL REFERENCES agents (id),
    version  INTEGER NOT NULL,
    graph    TEXT NOT NULL,
    PRIMARY KEY (agent_id, version)
) STRICT;

CREATE TABLE runs (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    kind            TEXT NOT NULL CHECK (kind IN ('run', 'agent_run', 'realtime_session')),
    subject         TEXT NOT NULL,
    version         INTEGER NOT NULL,
    request_id      TEXT NOT NULL,
    status          TEXT NOT NULL DEFAULT 'running'
                    CHECK (status IN ('running', 'completed', 'failed')),
    output          TEXT,
    failure         TEXT,
    started_at      TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    ended_at        TEXT
) STRICT;
