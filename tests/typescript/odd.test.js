// Answers that are not as declared: what is known of them survives, and nothing throws.

import assert from "node:assert/strict";
import test from "node:test";
import { facts, recorded, response } from "./answers.js";

const problem = { "content-type": "application/problem+json" };
const { client, answers } = await recorded("problem");
const read = (status, headers, body) =>
  client.readError(response({ status, headers, body }));

test("what a proxy answers is no error of the service", async () => {
  for (const body of [
    "<html><h1>502 Bad Gateway</h1></html>",
    "",
    "upstream connect error",
  ]) {
    const error = await read(
      502,
      { "content-type": "text/html", "x-request-id": "p-1" },
      body,
    );
    assert.deepEqual(facts(error), {
      message: "HTTP 502",
      status: 502,
      httpStatus: 502,
      requestId: "p-1",
      retryable: true,
    });
    assert.equal(error.code, undefined);
    assert.equal(error.body, body);
  }
});

test("JSON of something else is no error of the service", async () => {
  for (const body of [
    '{"ok":1}',
    "[]",
    "7",
    '"text"',
    "null",
    "true",
    "[[[[]]]]",
  ]) {
    const error = await read(404, { "content-type": "application/json" }, body);
    assert.equal(error.code, undefined, body);
    assert.equal(error.message, "HTTP 404", body);
  }
});

test("a code of a newer server survives with all that is beside it", async () => {
  const body =
    '{"title":"Gone","status":410,"detail":"gone since May","code":"of_tomorrow","since":"May"}';
  const error = await read(410, problem, body);
  assert.equal(error.code, "of_tomorrow");
  assert.deepEqual(error.params, { since: "May" });
  assert.equal(error.message, "gone since May");
  assert.equal(error.is("limit"), false);
});

test("a value of a wrong type costs itself alone", async () => {
  const body =
    '{"code":"limit","detail":7,"title":[],"retry_after":"soon","errors":{"a":1},"limit":"9"}';
  const error = await read(429, problem, body);
  assert.deepEqual(facts(error), {
    message: "limit",
    code: "limit",
    status: 429,
    httpStatus: 429,
    params: { limit: "9" },
    docsUrl: "https://a.example/limit",
    retryable: true,
  });
});

test("a code of a wrong type is none", async () => {
  for (const code of [
    "7",
    "null",
    "{}",
    '["limit"]',
    '"a sentence is none"',
    '""',
    '"__proto__"',
  ]) {
    const error = await read(
      404,
      problem,
      `{"code":${code},"detail":"no such zone"}`,
    );
    assert.equal(error.code, undefined, code);
    assert.equal(error.message, "no such zone");
  }
});

test("every beginning of a body is read", async () => {
  for (const shape of [
    "problem",
    "detail",
    "google_api",
    "json_api",
    "grouped",
    "slack",
  ]) {
    const { client, answers } = await recorded(shape);
    for (const { status, headers, body } of answers.values()) {
      for (let length = 0; length < body.length; length += 1) {
        const error = await client.readError(
          response({ status, headers, body: body.slice(0, length) }),
        );
        assert.equal(error.httpStatus, status);
      }
    }
  }
});

test("every part of a body may be anything", async () => {
  const odd = [
    null,
    true,
    0,
    -1.5,
    "",
    "*",
    [],
    [null],
    [[]],
    {},
    { "*": 1 },
    { length: 3 },
    "x".repeat(1e3),
  ];
  for (const shape of [
    "problem",
    "detail",
    "errors",
    "google_api",
    "json_api",
    "grouped",
    "slack",
    "acme",
  ]) {
    const { client, answers } = await recorded(shape);
    for (const { status, headers, body } of answers.values()) {
      for (const changed of mutations(JSON.parse(body), odd)) {
        const text = JSON.stringify(changed);
        const error = await client.readError(
          response({ status, headers, body: text }),
        );
        assert.ok(error instanceof client.ApiError, text);
        assert.equal(typeof error.message, "string", text);
        assert.ok(
          error.issues.every(
            (issue) => typeof (issue.message ?? "") === "string",
          ),
          text,
        );
      }
    }
  }
});

/** A value with each of its parts replaced by each of these. */
function* mutations(value, odd) {
  yield* odd;
  if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      for (const inner of mutations(value[key], odd)) {
        const changed = Array.isArray(value) ? [...value] : { ...value };
        changed[key] = inner;
        yield changed;
      }
    }
  }
}

test("names of objects' own are names like others", async () => {
  const body =
    '{"code":"limit","__proto__":{"polluted":1},"constructor":2,"toString":3}';
  const error = await read(429, problem, body);
  assert.equal({}.polluted, undefined);
  assert.equal(error.params.polluted, undefined);
  assert.deepEqual(Object.keys(error.params), [
    "__proto__",
    "constructor",
    "toString",
  ]);
  const empty = await read(429, problem, '{"code":"constructor"}');
  assert.equal(empty.is("constructor"), true);
});

test("a deep body is read, or is none", async () => {
  const deep = "[".repeat(1e5) + "]".repeat(1e5);
  for (const body of [deep, `{"code":"limit","errors":${deep}}`]) {
    assert.equal((await read(429, problem, body)).status, 429);
  }
});

test("a body that breaks off, or was read, leaves status and headers", async () => {
  const answer = response({
    status: 503,
    headers: { "retry-after": "7" },
    body: "{}",
  });
  await answer.text();
  assert.equal((await client.readError(answer)).retryAfter, 7);
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new Error("reset")),
  });
  const error = await client.readError(new Response(broken, { status: 503 }));
  assert.deepEqual(facts(error), {
    message: "HTTP 503",
    status: 503,
    httpStatus: 503,
    retryable: true,
  });
});

test("what is no error is passed on, unread", async () => {
  for (const status of [200, 204, 304]) {
    const answer = new Response(null, { status });
    assert.equal(await client.ensureOk(answer), answer);
    assert.equal(answer.bodyUsed, false);
  }
  await assert.rejects(client.ensureOk(response(answers.get("limit"))), {
    code: "limit",
  });
});

test("the media type is read without its parameters, or does not matter", async () => {
  const body = answers.get("limit").body;
  for (const type of [
    "application/problem+json; charset=utf-8",
    "APPLICATION/PROBLEM+JSON",
    "text/plain",
    "application/json",
    "",
  ]) {
    assert.equal(
      (await read(429, { "content-type": type }, body)).code,
      "limit",
    );
  }
});

test("a message of several errors tells which it may be", async () => {
  const { parseError } =
    await import("./out/examples/agent_platform/client/errors.js");
  const read = (status, error) =>
    parseError(status, new Headers(), JSON.stringify({ error }));
  const broken = read(500, "Internal Server Error");
  assert.equal(broken.code, undefined);
  assert.deepEqual(broken.candidates, [
    "PANICKED",
    "STOPPED",
    "STATEMENT",
    "CORRUPT",
    "DANGLING",
  ]);
  // A text that was changed since, and one that a value makes look like another.
  assert.deepEqual(read(402, "No.").candidates, [
    "MISSING_ENTITLEMENT",
    "SEAT_LIMIT_REACHED",
  ]);
  const both =
    'The plan "x" does not include "y" includes 2 seats, and all are taken';
  assert.deepEqual(read(402, both).candidates, [
    "MISSING_ENTITLEMENT",
    "SEAT_LIMIT_REACHED",
  ]);
  assert.deepEqual(read(418, "Not Found").candidates, []);
});
