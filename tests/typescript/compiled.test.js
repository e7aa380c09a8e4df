// What the compiler says of clients, and what it made of hostile ones.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "node:test";
import { response } from "./answers.js";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The compiler's output for the agent platform's client with this change of its errors. */
function compile(name, change) {
  const folder = path(`out/${name}`);
  mkdirSync(folder, { recursive: true });
  cpSync(path("../../examples/agent_platform/client"), folder, {
    recursive: true,
  });
  const errors = readFileSync(`${folder}/errors.ts`, "utf8");
  writeFileSync(`${folder}/errors.ts`, change(errors));
  const config = {
    extends: path("tsconfig.json"),
    compilerOptions: { noEmit: true },
    include: ["*.ts"],
    exclude: [],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  try {
    return execFileSync(
      path("node_modules/.bin/tsc"),
      ["--project", folder, "--pretty", "false"],
      { encoding: "utf8" },
    );
  } catch (error) {
    return error.stdout;
  }
}

test("a switch without a case for a new code does not compile", () => {
  assert.equal(
    compile("as_it_is", (errors) => errors),
    "",
  );
  const code = `export interface Errors {
  readonly OF_TOMORROW: { readonly status: 409; readonly retry: "never"; readonly params: {}; readonly headers: never };`;
  const output = compile("new_code", (errors) =>
    errors.replace("export interface Errors {", code),
  );
  assert.match(
    output,
    /advice\.ts\(\d+,\d+\): error .*'DeclaredApiError<"OF_TOMORROW">' is not assignable to type 'UnknownApiError'/s,
  );
});

test("a case of a code that is gone does not compile", () => {
  const output = compile("gone", (errors) =>
    errors.replace("readonly NO_ROUTE:", "readonly NO_WAY:"),
  );
  assert.match(
    output,
    /advice\.ts\(\d+,\d+\): error TS2678: Type '"NO_ROUTE"' is not comparable/,
  );
});

test("hostile texts add nothing to a module, and are read as they are", async () => {
  const shop = await import("./out/tests/typescript/shop.js");
  const hostile = await import("./out/tests/typescript/generated/hostile.js");
  assert.deepEqual(Object.keys(hostile), Object.keys(shop));
  const answer = response({ status: 402, body: "*/ `${evil}` </script>" });
  assert.equal((await hostile.readError(answer)).message, "HTTP 402");
});

test("a service without errors has unknown ones alone", async () => {
  const { readError } =
    await import("./out/tests/typescript/generated/empty.js");
  const error = await readError(
    response({ status: 503, body: '{"code":"X"}' }),
  );
  assert.deepEqual(
    [error.code, error.status, error.retryable],
    [undefined, 503, true],
  );
});

test("an error among two thousand is found", async () => {
  const { readError } =
    await import("./out/tests/typescript/generated/large.js");
  const body =
    '{"ok":false,"error":{"code":"PART_199_DOWN_1994","message":"m"}}';
  const error = await readError(
    response({
      status: 503,
      headers: { "content-type": "application/json" },
      body,
    }),
  );
  assert.equal(error.code, "PART_199_DOWN_1994");
  assert.equal(error.retryAfter, 30);
});

test("of errors with one code it is the one of the status", async () => {
  const { readError } =
    await import("./out/tests/typescript/generated/shared.js");
  const body = '{"ok":false,"error":{"code":"QUOTA_EXCEEDED","message":"m"}}';
  const after = async (status) =>
    (await readError(response({ status, body }))).retryAfter;
  assert.deepEqual([await after(402), await after(409)], [undefined, 30]);
});
