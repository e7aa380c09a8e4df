// The client of the agent platform against the real service: `AGENT_PLATFORM` is its program.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { advice, owner } from "./out/examples/agent_platform/client/advice.js";
import { connect } from "./out/examples/agent_platform/client/client.js";
import { ApiError } from "./out/examples/agent_platform/client/errors.js";

let server;
let url;
let client;
let stranger;

before(async () => {
  const { PROVIDER_URL, ...env } = process.env;
  const stdio = ["ignore", "pipe", "ignore"];
  server = spawn(process.env.AGENT_PLATFORM, {
    env: { ...env, PORT: "0" },
    stdio,
  });
  const tokens = [];
  for await (const line of createInterface({ input: server.stdout })) {
    url ??= /http:\S+/.exec(line)?.[0];
    tokens.push(
      ...(/^Authorization: (Bearer \S+)$/.exec(line)?.slice(1) ?? []),
    );
    if (tokens.length === 4) break;
  }
  client = connect(url, tokens[0]);
  stranger = connect(url, tokens[2]);
});

after(() => server.kill());

test("the documented handling works as written", async () => {
  let prompted = 0;
  // As its contract has it, to the letter.
  // prettier-ignore
  try {
    await client.runs.list({ organizationId: 'org_123' })
  } catch (error) {
    if (error.status === 402) {
      // Prompt the user to upgrade or reduce usage
      prompted += 1;
    }
  }
  assert.equal(prompted, 1);
});

/** What a call fails with. */
async function failure(call) {
  const error = await call.then(
    () => assert.fail("it succeeds"),
    (error) => error,
  );
  assert.ok(error instanceof ApiError, `${error}`);
  assert.match(error.requestId ?? "", /^[0-9a-f-]{36}$/);
  return error;
}

test("an error without a code is known by its status and message", async () => {
  const cases = [
    [
      () => client.runs.list(),
      400,
      "ORGANIZATION_REQUIRED",
      "organizationId is required",
    ],
    [
      () => connect(url, "Bearer x").runs.list({ organizationId: "org_456" }),
      401,
      "UNKNOWN_TOKEN",
      "Invalid bearer token",
    ],
    [
      () => client.runs.list({ organizationId: "org_123" }),
      402,
      "MISSING_ENTITLEMENT",
      'The plan "starter" does not include "run_history"',
    ],
    [
      () => client.invitations.send("org_123", "third@example.com"),
      402,
      "SEAT_LIMIT_REACHED",
      'The plan "starter" includes 2 seats, and all are taken',
    ],
    [
      () => stranger.runs.list({ organizationId: "org_456" }),
      403,
      "NOT_A_MEMBER",
      'You do not have access to organization "org_456"',
    ],
    [() => client.send("GET", "/nothing"), 404, "NO_ROUTE", "Not Found"],
    [
      () => client.send("DELETE", "/runs"),
      405,
      "METHOD_NOT_ALLOWED",
      "Method Not Allowed",
    ],
    [
      () => client.invitations.send("org_456", "viewer@example.com"),
      409,
      "ALREADY_A_MEMBER",
      "viewer@example.com is already an active member",
    ],
  ];
  for (const [call, status, code, message] of cases) {
    const error = await failure(call());
    assert.deepEqual(
      [error.status, error.code, error.message],
      [status, code, message],
    );
    assert.ok(error.is(code));
    assert.equal(owner(error), "caller");
    assert.equal(error.retryable, false);
  }
});

test("headers of the answer are there", async () => {
  const error = await failure(
    connect(url, "Bearer x").runs.list({ organizationId: "org_456" }),
  );
  assert.equal(
    error.header("www-authenticate"),
    'Bearer error="invalid_token"',
  );
  assert.equal(
    (await failure(client.send("DELETE", "/runs"))).header("allow"),
    "GET,HEAD",
  );
});

test("the details of a graph are its issues", async () => {
  const error = await failure(client.agents.publish("agent_draft", "org_456"));
  assert.equal(error.status, 422);
  assert.ok(error.is("AGENT_GRAPH_INVALID"));
  assert.deepEqual(error.issues, [
    { code: "missing_entry_step", message: "Entry step is required" },
  ]);
  assert.equal(advice(error), "Entry step is required");
});

test("an execution that failed upstream may be sent again", async () => {
  const body = { organizationId: "org_456", variables: { input: "a text" } };
  const error = await failure(client.prompts.execute("prompt_flaky", body));
  assert.deepEqual(error.body, {
    error: "failed",
    message: "Prompt execution failed upstream",
  });
  assert.equal(error.code, "UPSTREAM_FAILED");
  assert.equal(error.message, "Prompt execution failed upstream");
  assert.equal(error.retryable, true);
  assert.equal(owner(error), "platform");
});

test("what succeeds is answered", async () => {
  const body = { organizationId: "org_456", variables: { name: "Ada" } };
  const answer = await client.prompts.execute("prompt_welcome", body);
  assert.equal(answer.output, "A warm welcome to Ada!");
});
