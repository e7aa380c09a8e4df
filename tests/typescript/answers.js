// Answers to read, and what is known of them.

import { readFileSync } from "node:fs";

/** The client of a service all of whose errors have one shape, and what it answered. */
export async function recorded(name) {
  const client = await import(
    `./out/tests/typescript/generated/recorded/${name}.js`
  );
  const path = new URL(`generated/recorded/${name}.json`, import.meta.url);
  const answers = JSON.parse(readFileSync(path, "utf8"));
  return {
    client,
    answers: new Map(answers.map((answer) => [answer.name, answer])),
  };
}

export function response({ status, headers = {}, body = "" }) {
  return new Response(body, { status, headers });
}

/** What an error says, as plain data; what it does not say is left out. */
export function facts(error) {
  const { name, body, ...facts } = error;
  const said = (value) =>
    value !== undefined &&
    (typeof value !== "object" || Object.keys(value).length > 0);
  return Object.fromEntries(
    Object.entries({ message: error.message, ...facts }).filter(([, value]) =>
      said(value),
    ),
  );
}
