// A client of the agent platform: what a request fails with is an `ApiError` of `errors.ts`.

import { ensureOk } from "./errors.js";

export interface Run {
  readonly id: string;
  readonly requestId: string;
  readonly status: string;
}

/** A client for one token. */
export function connect(url: string, authorization: string) {
  async function send<T>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<T> {
    const headers = {
      authorization,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(url + path, { method, headers, ...sent });
    const response = await ensureOk(answer);
    return (await response.json()) as T;
  }
  const within = (organizationId?: string) =>
    organizationId === undefined ? "" : `?organizationId=${organizationId}`;

  return {
    send,
    runs: {
      list: ({ organizationId }: { organizationId?: string } = {}) =>
        send<{ runs: Run[] }>("GET", `/runs${within(organizationId)}`),
    },
    agents: {
      publish: (id: string, organizationId: string) =>
        send("POST", `/agents/${id}/publish${within(organizationId)}`),
    },
    prompts: {
      execute: (id: string, body: unknown) =>
        send<{ output: string }>("POST", `/prompts/${id}/execute`, body),
    },
    invitations: {
      send: (organizationId: string, email: string) =>
        send("POST", `/organizations/${organizationId}/invitations`, { email }),
    },
  };
}
