// Answers of each shape, as the service writes them.

import assert from "node:assert/strict";
import test from "node:test";
import { facts, recorded, response } from "./answers.js";

/** What a client knows without a word of the body. */
const KNOWN = {
  invalid: {
    code: "invalid",
    status: 422,
    retryable: false,
    message: "invalid article",
  },
  limit: { code: "limit", status: 429, retryable: true, retryAfter: 2 },
  broken: {
    code: "broken",
    status: 500,
    retryable: true,
    message: "Internal Server Error",
  },
  no_zone: {
    code: "no_zone",
    status: 404,
    retryable: false,
    message: "no such zone",
  },
  no_article: {
    code: "no_article",
    status: 404,
    retryable: false,
    message: "no such article",
  },
};
const SAID = "0 left of 9 in 7";
const PARAMS = { limit: 9, left: 0, zone: "7" };
const DETAILS = [1, 2];
const UNSAID = { message: "Limit" };

/** What each shape tells beyond that, by error; `all` of every one. */
const SHAPES = {
  problem: {
    invalid: {
      issues: [
        {
          message: "too short",
          code: "short",
          in: "body",
          fragment: "#/tags/0",
        },
        { message: "too many", code: "range", in: "query", field: "limit" },
      ],
    },
    limit: { message: SAID, params: PARAMS },
    no_zone: { details: DETAILS },
    titles: true,
  },
  detail: {
    invalid: {
      issues: [
        {
          loc: ["body", "tags", 0],
          message: "too short",
          code: "short",
          ctx: { least: 2 },
        },
        { loc: ["query", "limit"], message: "too many", code: "range" },
      ],
    },
    limit: { message: SAID },
    no_zone: {
      code: undefined,
      docsUrl: undefined,
      candidates: ["no_zone", "no_article"],
      details: DETAILS,
      message: "HTTP 404",
    },
  },
  detail_code: { limit: UNSAID },
  errors: {
    invalid: {
      issues: [
        { field: "tags.0", message: "too short" },
        { kind: "number", id: "n1", field: "limit", message: "too many" },
      ],
    },
    limit: { message: SAID },
  },
  error_message: { limit: { message: SAID } },
  error_code: { limit: { message: SAID } },
  error_details: {
    invalid: {
      issues: [
        { code: "short", message: "too short" },
        { code: "range", message: "too many" },
      ],
    },
    limit: { message: SAID },
  },
  google_api: {
    invalid: {
      issues: [
        { path: "tags[0]", message: "too short", code: "short" },
        { path: "limit", message: "too many", code: "range" },
      ],
    },
    limit: { message: SAID, params: PARAMS, retryAfter: 1.5 },
    // Details take the place of what has the code.
    no_zone: {
      code: undefined,
      docsUrl: undefined,
      details: DETAILS,
      title: undefined,
      requestId: undefined,
    },
    titles: true,
    all: { requestId: "req-1" },
  },
  json_api: {
    invalid: {
      issues: [
        {
          pointer: "/tags/0",
          message: "too short",
          code: "short",
          ctx: { least: 2 },
        },
        { field: "limit", message: "too many", code: "range" },
      ],
    },
    limit: { message: SAID, params: PARAMS },
    no_zone: { details: DETAILS },
    titles: true,
  },
  oauth: { limit: { message: SAID } },
  acme: {
    invalid: {
      issues: [
        { pointer: "/tags/0", message: "too short" },
        { pointer: "/limit", message: "too many" },
      ],
    },
    limit: { message: SAID, params: PARAMS },
    all: { requestId: "req-1" },
  },
  slack: { limit: { ...UNSAID, params: PARAMS }, all: { httpStatus: 200 } },
  grouped: {
    invalid: {
      issues: [
        { field: "tags.0", message: "too short" },
        { field: "limit", message: "too many" },
      ],
    },
    limit: { message: SAID },
  },
  groups: {
    invalid: {
      issues: [
        { field: "tags.0", message: "too short" },
        { field: "limit", message: "too many" },
      ],
    },
    limit: UNSAID,
  },
  first: {
    invalid: { issues: [{ field: "tags.0" }] },
    limit: { message: SAID },
  },
  float: { limit: { ...UNSAID, retryAfter: 1.5 } },
  millis: { limit: { ...UNSAID, retryAfter: 1.5 } },
  delay: { limit: { ...UNSAID, retryAfter: 1.5 } },
  text: { limit: UNSAID },
};

const TITLES = {
  invalid: "Invalid",
  limit: "Limit",
  broken: "Broken",
  no_zone: "No zone",
  no_article: "No article",
};

for (const [shape, told] of Object.entries(SHAPES)) {
  for (const [name, known] of Object.entries(KNOWN)) {
    test(`${shape}: ${name}`, async () => {
      const { client, answers } = await recorded(shape);
      const error = await client.readError(response(answers.get(name)));
      const expected = {
        httpStatus: known.status,
        docsUrl: `https://a.example/${name}`,
        ...(told.titles ? { title: TITLES[name] } : {}),
        ...known,
        ...told.all,
        ...told[name],
      };
      assert.deepEqual(facts(error), JSON.parse(JSON.stringify(expected)));
      assert.ok(error instanceof client.ApiError && error instanceof Error);
      assert.equal(error.is(name), expected.code === name);
      assert.deepEqual(error.body, JSON.parse(answers.get(name).body));
    });
  }
}

test("a list of one is the issue where the error lists issues", async () => {
  const { client, answers } = await recorded("json_api");
  const error = await client.readError(response(answers.get("alone")));
  assert.deepEqual(error.issues, [
    { pointer: "/name", message: "too late", code: "late" },
  ]);
});

test("an error with the status of a success is one", async () => {
  const { client, answers } = await recorded("slack");
  await assert.rejects(client.ensureOk(response(answers.get("broken"))), {
    code: "broken",
    status: 500,
  });
  const headers = { "content-type": "application/json" };
  for (const body of [
    '{"ok":true,"error":null}',
    '{"ok":true,"error":"broken"}',
    "<html>",
    "",
    "null",
  ]) {
    const success = response({ status: 200, headers, body });
    assert.equal(await client.ensureOk(success), success);
    assert.equal(await success.text(), body);
  }
  // A code of a newer server.
  const newer = response({
    status: 200,
    headers,
    body: '{"ok":false,"error":"newer"}',
  });
  await assert.rejects(client.ensureOk(newer), { code: "newer", status: 200 });
});
