// Whether, and when, to send a request again.

import assert from "node:assert/strict";
import test from "node:test";
import * as shop from "./out/tests/typescript/shop.js";
import { response } from "./answers.js";

const read = (status, headers, body = "") =>
  shop.readError(response({ status, headers, body }));
const after = async (value, more = {}) =>
  (await read(503, { "retry-after": value, ...more })).retryAfter;

test("Retry-After is seconds, or a date counted from the answer's own", async () => {
  assert.equal(await after("120"), 120);
  assert.equal(await after(" 1.5 "), 1.5);
  const date = "Fri, 27 Nov 2026 10:00:00 GMT";
  assert.equal(await after("Fri, 27 Nov 2026 10:00:30 GMT", { date }), 30);
  assert.equal(await after("Friday, 27-Nov-26 10:00:30 GMT", { date }), 30);
  assert.equal(await after("Fri Nov 27 10:00:30 2026 GMT", { date }), 30);
  assert.equal(await after("Fri, 27 Nov 2026 09:00:00 GMT", { date }), 0);
  const soon = await after(new Date(Date.now() + 60_000).toUTCString());
  assert.ok(soon > 50 && soon <= 60, `${soon}`);
});

test("a Retry-After that is none is passed over", async () => {
  for (const value of [
    "soon",
    "-1",
    "1e3",
    "0x10",
    "1 2",
    "NaN",
    "Fri, 99 Nov 2026 10:00:30 GMT",
    "9".repeat(400),
  ]) {
    assert.equal(await after(value), undefined, value);
  }
});

test("the declaration says whether, else the answer, else the status", async () => {
  const acme = (code) =>
    `{"ok":false,"error":{"code":"${code}","message":"m"}}`;
  const json = { "content-type": "application/json" };
  const cases = [
    [503, json, acme("DOWN"), true, 30],
    [503, { ...json, "retry-after": "5" }, acme("DOWN"), true, 5],
    [402, { ...json, "retry-after": "9" }, acme("QUOTA_EXCEEDED"), true, 9],
    [402, json, acme("QUOTA_EXCEEDED"), false, undefined],
    [404, { ...json, "retry-after": "9" }, acme("INVOICE_NOT_FOUND"), false, 9],
    [503, json, acme("INVOICE_NOT_FOUND"), false, undefined],
    [409, json, acme("OF_TOMORROW"), false, undefined],
    [409, { ...json, "retry-after": "9" }, acme("OF_TOMORROW"), true, 9],
    [503, {}, "", true, undefined],
    [501, {}, "", false, undefined],
  ];
  for (const [status, headers, body, retryable, retryAfter] of cases) {
    const error = await read(status, headers, body);
    assert.equal(shop.isRetryable(error), retryable, `${status} ${body}`);
    assert.equal(shop.retryAfter(error), retryAfter, `${status} ${body}`);
  }
});

test("what is no ApiError is not to be sent again", () => {
  for (const error of [
    new TypeError("fetch failed"),
    undefined,
    null,
    { retryable: true },
  ]) {
    assert.equal(shop.isRetryable(error), false);
    assert.equal(shop.retryAfter(error), undefined);
  }
});

test("a test makes an error of its own", () => {
  const error = new shop.ApiError({
    status: 402,
    code: "QUOTA_EXCEEDED",
    params: { limit: 5 },
  });
  assert.ok(error.is("QUOTA_EXCEEDED", "DOWN"));
  assert.equal(error.params.limit, 5);
  assert.equal(String(error), "ApiError: HTTP 402");
});

test("an error has the headers of its answer", async () => {
  const error = await read(401, { "www-authenticate": "Bearer" });
  assert.equal(error.header("WWW-Authenticate"), "Bearer");
  assert.equal(error.header("allow"), undefined);
});
