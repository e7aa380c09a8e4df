-- The rules that only the database can keep: it is their violation that becomes a 409.

CREATE TABLE organizations (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    calls_left INTEGER NOT NULL CHECK (calls_left >= 0)
) STRICT;

CREATE TABLE users (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    email           TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name            TEXT,
    password        TEXT NOT NULL
) STRICT;

CREATE TABLE api_keys (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    name            TEXT NOT NULL,
    hash            BLOB NOT NULL UNIQUE,
    archived        INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE workflows (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    name            TEXT NOT NULL,
    status          TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    definition      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    created_at      TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;

CREATE TABLE trigger_paths (
    path        TEXT NOT NULL UNIQUE,
    workflow_id INTEGER NOT NULL REFERENCES workflows (id)
) STRICT;

CREATE TABLE telephony_configurations (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    provider        TEXT NOT NULL,
    account_id      TEXT NOT NULL,
    auth_token      TEXT
) STRICT;

CREATE TABLE phone_numbers (
    id               INTEGER PRIMARY KEY,
    configuration_id INTEGER NOT NULL REFERENCES telephony_configurations (id),
    number           TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE workflow_runs (
    id           INTEGER PRIMARY KEY,
    workflow_id  INTEGER NOT NULL REFERENCES workflows (id),
    phone_number TEXT NOT NULL
) STRICT;
