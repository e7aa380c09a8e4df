-- Plans, organizations and members of the sample.

INSERT INTO plans (name, seats) VALUES ('free', 1), ('starter', 2), ('scale', 100);

INSERT INTO entitlements (plan, name) VALUES
    ('starter', 'ai'),
    ('scale', 'ai'),
    ('scale', 'voice'),
    ('scale', 'run_history');

INSERT INTO organizations (id, name, plan) VALUES
    ('org_123', 'Acme', 'starter'),
    ('org_456', 'Globex', 'scale'),
    ('org_789', 'Initech', 'free');

INSERT INTO members (organization_id, email, role, state) VALUES
    ('org_123', 'owner@example.com', 'owner', 'active'),
    ('org_123', 'second@example.com', 'developer', 'active'),
    ('org_456', 'owner@example.com', 'owner', 'active'),
    ('org_456', 'viewer@example.com', 'viewer', 'active'),
    ('org_789', 'stranger@example.com', 'owner', 'active');
