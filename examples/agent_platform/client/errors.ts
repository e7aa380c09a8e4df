/**
 * The errors of agent_platform 1.
 *
 * Made by api-error from their declarations.
 */

/** What is declared of each error, by its code. */
export interface Errors {
  /**
   * The request carries no `Authorization` header.
   *
   * **Causes:** The header was left out, or a proxy took it away.
   *
   * **Resolution:** Send `Authorization: Bearer <token>`.
   */
  readonly MISSING_TOKEN: {
    readonly status: 401;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "www-authenticate";
  };

  /**
   * The `Authorization` header is not of the form `Bearer <token>`.
   *
   * **Resolution:** Send `Bearer`, one space and the token, with nothing around them.
   */
  readonly NOT_A_BEARER_TOKEN: {
    readonly status: 401;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "www-authenticate";
  };

  /**
   * The token was never issued.
   *
   * **Causes:** The token was mistyped, cut off, or belongs to another deployment.
   *
   * **Resolution:** Confirm the type of the credential, and which organization it is for.
   */
  readonly UNKNOWN_TOKEN: {
    readonly status: 401;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "www-authenticate";
  };

  /**
   * The token worked until it expired.
   *
   * **Causes:** Tokens end at a time that is set when they are issued.
   *
   * **Resolution:** Ask an owner of the organization for a new token.
   */
  readonly EXPIRED_TOKEN: {
    readonly status: 401;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "www-authenticate";
  };

  /**
   * The request does not say which organization it is about.
   *
   * **Causes:** Most calls are about one organization, and none is assumed.
   *
   * **Resolution:** Send `organizationId` in the query or, if there is a JSON body, as one of its fields.
   */
  readonly ORGANIZATION_REQUIRED: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * Two parts of the request name different organizations.
   *
   * **Resolution:** Name the same organization everywhere, or in one place only.
   */
  readonly ORGANIZATION_AMBIGUOUS: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * Fields are missing or of another type; the message names every one.
   *
   * **Causes:** A required field is missing, or a value is of another type.
   *
   * **Resolution:** Mend each field that the message names.
   */
  readonly INVALID_FIELDS: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The body is not JSON. The client is told where, as `serde_json` has it.
   *
   * **Resolution:** The message names line and column. Have a library write the JSON.
   */
  readonly MALFORMED_JSON: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The body is JSON, but no object.
   *
   * **Resolution:** Send `{…}`, with the fields as its members.
   */
  readonly NOT_AN_OBJECT: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The body ended early.
   *
   * **Causes:** The connection broke, or fewer bytes came than `Content-Length` says.
   *
   * **Resolution:** Send the request again.
   */
  readonly INTERRUPTED_BODY: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * With its variables filled in, the prompt is longer than the service sends.
   *
   * **Causes:** The values of the variables count, too.
   *
   * **Resolution:** Send shorter values, or shorten the prompt.
   */
  readonly PROMPT_TOO_LONG: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The path is not valid UTF-8 once it is decoded.
   *
   * **Resolution:** Percent-encode the UTF-8 bytes of each step of the path.
   */
  readonly MALFORMED_PATH: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The query is not valid UTF-8 once it is decoded.
   *
   * **Resolution:** Percent-encode the UTF-8 bytes of names and values.
   */
  readonly MALFORMED_QUERY: {
    readonly status: 400;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The body is larger than the service takes.
   *
   * **Resolution:** Send less at once.
   */
  readonly BODY_TOO_LARGE: {
    readonly status: 413;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The body is in another format than JSON.
   *
   * **Resolution:** Set `Content-Type: application/json`.
   */
  readonly NOT_JSON: {
    readonly status: 415;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "accept";
  };

  /**
   * The caller is no active member of the organization. Whether it exists is not told.
   *
   * **Causes:** The caller left the organization, the invitation was never accepted, or the ID is that of
   * another one.
   *
   * **Resolution:** Check the scope of the credential: it is for one organization.
   */
  readonly NOT_A_MEMBER: {
    readonly status: 403;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The caller's role in the organization lacks the permission.
   *
   * **Resolution:** Ask an owner of the organization for a role that has the permission.
   */
  readonly MISSING_PERMISSION: {
    readonly status: 403;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The organization's plan lacks the entitlement.
   *
   * **Causes:** AI and voice features belong to some plans and not to others.
   *
   * **Resolution:** Change to a plan that includes it.
   */
  readonly MISSING_ENTITLEMENT: {
    readonly status: 402;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * Every seat of the organization's plan is taken; invitations take one each.
   *
   * **Resolution:** Change to a plan with more seats.
   */
  readonly SEAT_LIMIT_REACHED: {
    readonly status: 402;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The ID is not one of the authorized organization's. It may be another's.
   *
   * **Causes:** The resource was deleted, or the ID belongs to another organization or another kind of
   * resource.
   *
   * **Resolution:** List the resources of the organization, and take the ID from there.
   */
  readonly UNKNOWN_RESOURCE: {
    readonly status: 404;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The prompt or agent exists, and this version of it does not.
   *
   * **Resolution:** List the versions, and take the number from there.
   */
  readonly UNKNOWN_VERSION: {
    readonly status: 404;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * Another resource of this type in the organization has the name.
   *
   * **Resolution:** Choose another name, or change the resource that has it.
   */
  readonly NAME_TAKEN: {
    readonly status: 409;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The agent was never published, so there is nothing to execute.
   *
   * **Resolution:** Publish the agent, then execute it.
   */
  readonly NOT_PUBLISHED: {
    readonly status: 409;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The invited person belongs to the organization already.
   *
   * **Resolution:** Nothing is left to do: the person is in.
   */
  readonly ALREADY_A_MEMBER: {
    readonly status: 409;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The graph of an agent breaks rules, so the agent cannot be published.
   *
   * **Causes:** The graph has no entry step, a transition leads nowhere, or a step refers to a prompt or tool
   * that does not exist.
   *
   * **Resolution:** Mend what `details` lists: each element has a `code` for programs and a `message` for people.
   */
  readonly AGENT_GRAPH_INVALID: {
    readonly status: 422;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The model provider failed, or could not be reached.
   *
   * **Causes:** The provider is overloaded or out of reach.
   *
   * **Resolution:** Inspect the recorded run: it holds what the provider said. Then try again, with a longer
   * pause each time.
   */
  readonly UPSTREAM_FAILED: {
    readonly status: 500;
    readonly retry: "backoff";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The model provider refused the request, as it would refuse it again.
   *
   * **Causes:** The prompt names a model that the provider does not have.
   *
   * **Resolution:** Inspect the recorded run: it holds what the provider said. Then mend the prompt.
   */
  readonly UPSTREAM_REJECTED: {
    readonly status: 500;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The agent goes in circles: its graph has a way out that this input never takes.
   *
   * **Resolution:** Inspect the recorded run: it holds every step. Then give the graph a way out of its
   * circle.
   */
  readonly TOO_MANY_STEPS: {
    readonly status: 500;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * No route has this path.
   *
   * **Causes:** The path is misspelled, or of another version of the service.
   */
  readonly NO_ROUTE: {
    readonly status: 404;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The route exists, its method does not; `Allow` names those that do.
   *
   * **Resolution:** Use one of the methods that `Allow` names.
   */
  readonly METHOD_NOT_ALLOWED: {
    readonly status: 405;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The service's own code panicked: an uncaught backend exception.
   *
   * **Resolution:** Report it, with the `X-Request-Id` of the answer.
   */
  readonly PANICKED: {
    readonly status: 500;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * The service is being shut down in the middle of the work.
   *
   * **Resolution:** Send the request again, with a longer pause each time.
   */
  readonly STOPPED: {
    readonly status: 500;
    readonly retry: "backoff";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * A statement failed.
   *
   * **Causes:** The database is busy, or out of reach.
   *
   * **Resolution:** Send the request again, with a longer pause each time.
   */
  readonly STATEMENT: {
    readonly status: 500;
    readonly retry: "backoff";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * A stored document is not what was stored. It will not mend itself.
   *
   * **Resolution:** Report it: nothing that a client sends mends it.
   */
  readonly CORRUPT: {
    readonly status: 500;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /**
   * A published graph refers to something that is gone. No request can bring that about.
   *
   * **Resolution:** Report it: nothing that a client sends mends it.
   */
  readonly DANGLING: {
    readonly status: 500;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };
}

/** One of several problems in one answer. */
export interface Issue {
  /** What kind of problem it is. */
  readonly code?: string;
  /** What is wrong, in words. */
  readonly message?: string;
}

/** Every code that the service declares. */
export type ErrorCode = keyof Errors;

declare enum Unknown {
  Code = "any other",
}

/**
 * A code that this file does not have: that of a newer server, or of something in between. It is a
 * string, whatever the enum says, which keeps it apart from each declared code.
 */
export type UnknownCode = Unknown.Code;

/** What an error has, whatever its code is. */
class ApiErrorBase extends Error {
  /** Its code; none where the answer does not tell which error it is. */
  readonly code: ErrorCode | UnknownCode | undefined;
  /** Its status: that of the answer, or the one in a body that is always sent with the same. */
  readonly status: number;
  /** The status that the answer came with. */
  readonly httpStatus: number;
  /** Its public values, as the server sent them. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The problems that it lists. */
  readonly issues: readonly Issue[];
  /** Its payload, of a shape of its own. */
  readonly details: unknown;
  /** Its number, where the service numbers its errors. */
  readonly number: number | undefined;
  /** What kind of problem it is. */
  readonly title: string | undefined;
  /** Where it is documented. */
  readonly docsUrl: string | undefined;
  /** The request's id, to give to whoever looks into it. */
  readonly requestId: string | undefined;
  /** The id of the trace that the request is part of. */
  readonly traceId: string | undefined;
  /** Whether the same request may be sent again. */
  readonly retryable: boolean;
  /** After how many seconds it may be, where that is known. */
  readonly retryAfter: number | undefined;
  /** Without a code of its own: the errors that it may be, by what the answer tells. */
  readonly candidates: readonly ErrorCode[];
  /** The body: what its JSON says, else its text. */
  readonly body: unknown;

  readonly #headers: HttpHeaders | undefined;

  constructor(facts: ErrorFacts) {
    super(facts.message ?? `HTTP ${facts.status}`);
    this.name = "ApiError";
    this.code = facts.code as ErrorCode | UnknownCode | undefined;
    this.status = facts.status;
    this.httpStatus = facts.httpStatus ?? facts.status;
    this.params = facts.params ?? {};
    this.issues = facts.issues ?? [];
    this.details = facts.details;
    this.number = facts.number;
    this.title = facts.title;
    this.docsUrl = facts.docsUrl;
    this.requestId = facts.requestId;
    this.traceId = facts.traceId;
    this.retryable = facts.retryable ?? RETRYABLE.has(facts.status);
    this.retryAfter = facts.retryAfter;
    this.candidates = facts.candidates ?? [];
    this.body = facts.body;
    this.#headers = facts.headers;
  }

  /** Whether it has one of these codes. */
  is<C extends ErrorCode>(...codes: readonly C[]): this is ApiErrorOf<C> {
    return (codes as readonly unknown[]).includes(this.code);
  }

  /** A header of the answer. */
  header(name: string): string | undefined {
    return this.#headers?.get(name) ?? undefined;
  }
}

/** What an error is made of: by {@link readError}, or in a test. */
export interface ErrorFacts {
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly details?: unknown;
  readonly number?: number | undefined;
  readonly title?: string | undefined;
  readonly docsUrl?: string | undefined;
  readonly requestId?: string | undefined;
  readonly traceId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfter?: number | undefined;
  readonly candidates?: readonly ErrorCode[] | undefined;
  readonly body?: unknown;
  readonly headers?: HttpHeaders | undefined;
}

/** An error of one declared code. */
export interface DeclaredApiError<C extends ErrorCode> extends ApiErrorBase {
  readonly code: C;
  readonly status: Errors[C]["status"];
  readonly params: Errors[C]["params"];
}

/** An error of one of these codes. */
export type ApiErrorOf<C extends ErrorCode = ErrorCode> = {
  [K in C]: DeclaredApiError<K>;
}[C];

/** An error whose code this file does not have, or whose answer tells none. */
export interface UnknownApiError extends ApiErrorBase {
  readonly code: UnknownCode | undefined;
}

/**
 * What a request failed with. Its `code` tells which error it is, and with it the types of its
 * `params` and `status`.
 */
export type ApiError = ApiErrorOf | UnknownApiError;

/** What `error instanceof ApiError` asks for. */
export const ApiError = ApiErrorBase as unknown as {
  new (facts: ErrorFacts): ApiError;
  readonly prototype: ApiError;
};

/**
 * The error of a `default:` after a `case` for every code. It does not compile where a code is
 * missing.
 */
export function unhandled(error: UnknownApiError): UnknownApiError {
  return error;
}

/** Headers as `fetch` has them. */
export interface HttpHeaders {
  get(name: string): string | null;
}

/** A response as `fetch` has it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  text(): Promise<string>;
  clone(): HttpResponse;
}

/** The response itself, unless it is an error, which is thrown. */
export async function ensureOk<R extends HttpResponse>(
  response: R,
): Promise<R> {
  if (response.status >= 400) {
    throw await readError(response);
  }
  if (SHAPES.some((shape) => shape.transport === response.status)) {
    const error = await disguised(response);
    if (error !== undefined) {
      throw error;
    }
  }
  return response;
}

/** The error of a response that is one. It never throws: what is odd costs itself alone. */
export async function readError(response: HttpResponse): Promise<ApiError> {
  let text = "";
  try {
    text = await response.text();
  } catch {
    // The connection broke, or the body was read before: status and headers remain.
  }
  return parseError(response.status, response.headers, text);
}

/** The error of an answer that another client than `fetch` received. */
export function parseError(
  status: number,
  headers: HttpHeaders,
  text: string,
): ApiError {
  const body = parsed(text);
  const found = interpret(status, headers, body);
  return new ApiError(facts(status, headers, body ?? text, found));
}

/** An error that is sent with the status of a success. */
async function disguised(
  response: HttpResponse,
): Promise<ApiError | undefined> {
  try {
    const body = parsed(await response.clone().text());
    const found = interpret(response.status, response.headers, body);
    if (found?.isCertain) {
      return new ApiError(
        facts(response.status, response.headers, body, found),
      );
    }
  } catch {
    // Whoever reads the response hears of it.
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function facts(
  status: number,
  headers: HttpHeaders,
  body: unknown,
  found: Found | undefined,
): ErrorFacts {
  const declared = found?.declared;
  const own =
    found?.transport === undefined
      ? status
      : (found.told ?? declared?.status ?? status);
  const pause = found?.retryAfter ?? pauseOf(headers);
  const retry = declared?.retry;
  return {
    ...found,
    status: own,
    httpStatus: status,
    message: found?.message ?? said(declared, found),
    docsUrl: found?.docsUrl ?? declared?.docs,
    requestId: found?.requestId ?? headers.get("x-request-id") ?? undefined,
    retryable: mayRetry(own, retry, found?.retryable, pause),
    retryAfter: pause ?? (typeof retry === "number" ? retry : undefined),
    body,
    headers,
  };
}

/** What stands for a message that the answer does not have. */
function said(
  declared: Declared | undefined,
  found: Found | undefined,
): string | undefined {
  const fixed =
    declared?.message?.length === 1 ? declared.message[0] : undefined;
  const listed =
    found?.issues.flatMap(
      (issue) => (issue as { message?: string }).message ?? [],
    ) ?? [];
  return (
    fixed ??
    (listed.length > 0 ? listed.join("; ") : (declared?.title ?? found?.code))
  );
}

/** The statuses of what may be better later (RFC 9110 section 15). */
const RETRYABLE: ReadonlySet<number> = new Set([
  408, 425, 429, 500, 502, 503, 504,
]);

/** Whether a request that failed with this may be sent again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof ApiError && error.retryable;
}

/** After how many seconds a request that failed with this may be sent again, if that is known. */
export function retryAfter(error: unknown): number | undefined {
  return error instanceof ApiError ? error.retryAfter : undefined;
}

/** The declaration says whether, else the answer, else the status. */
function mayRetry(
  status: number,
  declared: Retry | undefined,
  told: boolean | undefined,
  pause: number | undefined,
): boolean {
  if (declared === undefined) {
    return told ?? (pause !== undefined || RETRYABLE.has(status));
  }
  return declared === "given"
    ? pause !== undefined || RETRYABLE.has(status)
    : declared !== "never";
}

/** `Retry-After` in seconds, or as the date before which not to come back, from the answer's own. */
function pauseOf(headers: HttpHeaders): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (text === undefined || text === "") {
    return undefined;
  }
  if (/^[0-9]+(\.[0-9]+)?$/.test(text)) {
    return asPause(Number(text));
  }
  const until = date(text);
  const sent = date(headers.get("date") ?? "") ?? Date.now();
  return until === undefined
    ? undefined
    : Math.max(0, Math.ceil((until - sent) / 1000));
}

/** An HTTP-date (RFC 9110 section 5.6.7), whose forms all name a day of the week or a month. */
function date(text: string): number | undefined {
  const time = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** A pause in one of the forms of a body: `30`, `1.5`, `"30"`, `"1.5s"`, milliseconds. */
function asPauseIn(
  value: unknown,
  form: string | undefined,
): number | undefined {
  const unit = form === "millis" ? 1000 : 1;
  if (typeof value === "string" && /^[0-9]+(\.[0-9]+)?s?$/.test(value)) {
    return asPause(Number.parseFloat(value) / unit);
  }
  return typeof value === "number" ? asPause(value / unit) : undefined;
}

function asPause(seconds: number): number | undefined {
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** What a body says, by one shape. */
interface Found {
  readonly declared: Declared | undefined;
  readonly candidates: readonly ErrorCode[];
  readonly transport: number | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly told: number | undefined;
  readonly number: number | undefined;
  readonly title: string | undefined;
  readonly docsUrl: string | undefined;
  readonly requestId: string | undefined;
  readonly traceId: string | undefined;
  readonly retryable: boolean | undefined;
  readonly retryAfter: number | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly details: unknown;
  /** It is an error for certain, whatever status it came with. */
  readonly isCertain: boolean;
  /** How well the body fits the shape; 0 if it does not. */
  readonly rank: number;
}

/** A body by the shapes of its media type; where none of them fits, by any. */
function interpret(
  status: number,
  headers: HttpHeaders,
  body: unknown,
): Found | undefined {
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  const sent = SHAPES.filter(
    ({ transport }) => transport === undefined || transport === status,
  );
  const isOfType = ({ mediaType }: Shape) =>
    mediaType === type.trim().toLowerCase();
  return (
    bestOf(sent.filter(isOfType), status, body) ?? bestOf(sent, status, body)
  );
}

/** A body by the shape that fits best; of several that fit alike, the first. */
function bestOf(
  shapes: readonly Shape[],
  status: number,
  body: unknown,
): Found | undefined {
  let best: Found | undefined;
  for (const shape of shapes) {
    const found = read(shape, status, body);
    best = found.rank > (best?.rank ?? 0) ? found : best;
  }
  return best;
}

/** How many constants of the shape the body has; less than none where it has others. */
function constantsIn(shape: Shape, body: unknown): number {
  let count = 0;
  for (const { at, json } of shape.constants ?? []) {
    const [value] = valuesAt(body, at);
    if (value !== undefined) {
      count += json.includes(JSON.stringify(value)) ? 1 : -1000;
    }
  }
  return count;
}

function read(shape: Shape, status: number, body: unknown): Found {
  const code = first(shape.places, body, "code", asCode);
  const number = first(shape.places, body, "number", asInteger);
  const docsUrl = first(shape.places, body, "docs_url", asText);
  const named = byName(status, code, number, docsUrl);
  const places = meant(shape, body, named);
  const message = first(places, body, "message", asText);
  const issues = issuesOf(places, body);
  const { declared, candidates } =
    named === undefined && code === undefined
      ? byMessage(shape, status, message, issues.length > 0)
      : { declared: named, candidates: [] };
  const told = {
    code: declared?.code ?? code,
    message,
    number,
    docsUrl,
    told: first(places, body, "status", asInteger),
    title: first(places, body, "title", asText),
    requestId: first(places, body, "request_id", asText),
    traceId: first(places, body, "trace_id", asText),
    retryable: first(places, body, "retryable", asBoolean),
    retryAfter: first(places, body, "retry_after", asPauseIn),
    details: detailsOf(places, body),
  };
  const params = paramsOf({ ...shape, places }, body, declared);
  const constants = constantsIn(shape, body);
  const values = Object.values(told).filter(
    (value) => value !== undefined,
  ).length;
  const count = values + issues.length + Object.keys(params).length;
  const identity = declared
    ? 3
    : code === undefined
      ? Math.min(1, candidates.length)
      : 2;
  return {
    ...told,
    params,
    issues,
    declared,
    candidates,
    transport: shape.transport,
    isCertain: constants > 0 || (constants === 0 && declared !== undefined),
    rank:
      count === 0 && constants <= 0
        ? 0
        : identity * 1e6 + 1e5 + count + constants,
  };
}

/** The first value that a slot has, as it converts. */
function first<T>(
  places: readonly Place[],
  body: unknown,
  holds: string,
  as: (value: unknown, form: string | undefined) => T | undefined,
): T | undefined {
  for (const place of places) {
    if (place.holds === holds && place.spread === undefined) {
      for (const value of valuesAt(body, place.at)) {
        const converted = as(value, place.form);
        if (converted !== undefined) {
          return converted;
        }
      }
    }
  }
  return undefined;
}

/** The places of a body, where a list may be of issues, or be the error itself. */
function meant(
  shape: Shape,
  body: unknown,
  declared: Declared | undefined,
): readonly Place[] {
  let places = shape.places;
  for (const list of shape.lists ?? []) {
    const [value] = valuesAt(body, list);
    const isLong = Array.isArray(value) && value.length > 1;
    const ofIssues = declared === undefined ? isLong : declared.issues === true;
    places = places.filter(({ at, holds }) => {
      const step = isPrefix(list, at) ? at[list.length] : undefined;
      return ofIssues
        ? step === undefined || step === "*"
        : step !== "*" || !holds.startsWith("issue.");
    });
  }
  return places;
}

/** The error that a code names; without one, that of a number or a page which no other has. */
function byName(
  status: number,
  code: string | undefined,
  number: number | undefined,
  docs: string | undefined,
): Declared | undefined {
  if (code !== undefined) {
    const named = DECLARED.filter((declared) => declared.code === code);
    return named.find((declared) => declared.status === status) ?? named[0];
  }
  const has = (declared: Declared) =>
    number === undefined ? declared.docs === docs : declared.number === number;
  return number === undefined && docs === undefined
    ? undefined
    : only(DECLARED.filter(has));
}

/** The error, or those that it may be, of a body in a shape that has no code. */
function byMessage(
  shape: Shape,
  status: number,
  message: string | undefined,
  lists: boolean,
): { declared: Declared | undefined; candidates: readonly ErrorCode[] } {
  if (shape.places.some(({ holds }) => holds === "code")) {
    return { declared: undefined, candidates: [] };
  }
  const index = SHAPES.indexOf(shape);
  const possible = DECLARED.filter(
    (declared) =>
      declared.shapes.includes(index) &&
      (declared.status === status ||
        declared.varies === true ||
        shape.transport !== undefined),
  );
  const said = (test: (parts: readonly string[], text: string) => boolean) =>
    possible.filter(
      ({ message: parts = [] }) =>
        message !== undefined && test(parts, message),
    );
  const listing = possible.filter((error) => error.issues && lists);
  const likely = [said(isFixed), said(isLike), listing].find(
    (list) => list.length > 0,
  );
  const certain = only(likely ?? []);
  const codes = (likely ?? possible).map((error) => error.code);
  return { declared: certain, candidates: certain ? [] : [...new Set(codes)] };
}

function isFixed(parts: readonly string[], text: string): boolean {
  return parts.length === 1 && parts[0] === text;
}

/** Whether a text is made of these parts, with values between them. */
function isLike(parts: readonly string[], text: string): boolean {
  const [start = "", ...rest] = parts;
  const end = rest.pop();
  if (
    end === undefined ||
    parts.join("").trim().length < 4 ||
    !text.startsWith(start)
  ) {
    return false;
  }
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) {
      return false;
    }
    at = found + part.length;
  }
  return text.length >= at + end.length && text.endsWith(end);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** A code, declared or not: no sentence is one. */
function asCode(value: unknown): string | undefined {
  const code = asText(value);
  const isCode =
    code !== undefined && /^[A-Za-z0-9][\w\-.~:@!$*/]{0,127}$/.test(code);
  return isCode || DECLARED.some((declared) => declared.code === code)
    ? code
    : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** An integer, in a string or not. */
function asInteger(value: unknown): number | undefined {
  const number =
    typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number)
    ? number
    : undefined;
}

/** A boolean, in a string or not. */
function asBoolean(value: unknown): boolean | undefined {
  const is = (boolean: boolean) =>
    value === boolean || value === String(boolean);
  return is(true) ? true : is(false) ? false : undefined;
}

/** The public values, by name. */
function paramsOf(
  shape: Shape,
  body: unknown,
  declared: Declared | undefined,
): Readonly<Record<string, unknown>> {
  const params: [string, unknown][] = [];
  for (const { at, holds, form } of shape.places) {
    const [value] = valuesAt(body, at);
    if (holds === "params" && isObject(value)) {
      const decode = form === "string" ? declared : undefined;
      for (const [name, given] of others(shape, value, at)) {
        params.push([
          name,
          decode === undefined ? given : decoded(decode, name, given),
        ]);
      }
    } else if (holds.startsWith("params.") && value !== undefined) {
      params.push([holds.slice("params.".length), value]);
    } else if (holds === "param.name") {
      params.push(...listed(shape, body, at));
    }
  }
  return Object.fromEntries(params);
}

/** A value that was made a string: one that was none before is JSON in it. */
function decoded(declared: Declared, name: string, given: unknown): unknown {
  const isString =
    typeof given !== "string" || declared.texts?.includes(name) === true;
  return isString ? given : (parsed(given) ?? given);
}

/** The params of a list that has a name and a value of each. */
function listed(shape: Shape, body: unknown, at: Path): [string, unknown][] {
  const depth = at.lastIndexOf("*");
  const place = shape.places.find(
    (other) =>
      other.holds === "param.value" &&
      isPrefix(at.slice(0, depth + 1), other.at),
  );
  if (place === undefined) {
    return [];
  }
  return valuesAt(body, at.slice(0, depth + 1)).flatMap(
    (element): [string, unknown][] => {
      const [name] = valuesAt(element, at.slice(depth + 1));
      const [value] = valuesAt(element, place.at.slice(depth + 1));
      return typeof name === "string" && value !== undefined
        ? [[name, value]]
        : [];
    },
  );
}

/** The payload: anything, so that it is only what nothing else can be. */
function detailsOf(places: readonly Place[], body: unknown): unknown {
  for (const { at, holds } of places) {
    const [value] = holds === "details" ? valuesAt(body, at) : [];
    const isOther = (place: Place) =>
      place.at.length > at.length
        ? isPrefix(at, place.at) && valuesAt(body, place.at).length > 0
        : place.holds !== "details" &&
          isPrefix(place.at, at) &&
          at.length === place.at.length &&
          typeof value === "string";
    if (value !== undefined && !places.some(isOther)) {
      return value;
    }
  }
  return undefined;
}

/** The issues of a body. */
function issuesOf(places: readonly Place[], body: unknown): readonly Issue[] {
  const own = places.filter(({ holds }) => holds.startsWith("issue."));
  const lists = own.map(({ at }) => at.slice(0, at.lastIndexOf("*") + 1));
  const inmost = lists.filter((list, index) => {
    const isOuter = lists.some(
      (other) => other.length > list.length && isPrefix(list, other),
    );
    return (
      !isOuter && lists.findIndex((other) => isSame(other, list)) === index
    );
  });
  return inmost.flatMap((list) => {
    const listed = own.filter(({ at }) => {
      const depth = at.lastIndexOf("*") + 1;
      return (
        isPrefix(at.slice(0, depth), list) && (depth > 0 || list.length === 0)
      );
    });
    return walk(body, list, [], []).flatMap(
      (way) => issueOf(listed, way, places) ?? [],
    );
  });
}

/** What is passed on the way to an element: each value, and the key that led to it. */
type Way = readonly { readonly value: unknown; readonly key: string }[];

/** The ways to the elements of a list, or of lists in it. */
function walk(value: unknown, steps: Path, way: Way, done: Path): Way[] {
  const here = [...way, { value, key: done[done.length - 1] ?? "" }];
  const [step, ...rest] = steps;
  if (step === undefined) {
    return [here];
  }
  if (step !== "*") {
    return inside(value, step)
      .slice(0, 1)
      .flatMap((next) => walk(next, rest, here, [...done, step]));
  }
  const elements =
    typeof value === "object" && value !== null ? Object.entries(value) : [];
  return elements.flatMap(([key, next]) =>
    walk(next, rest, here, [...done, key]),
  );
}

/** One issue, if anything is known of it. */
function issueOf(
  own: readonly Place[],
  way: Way,
  places: readonly Place[],
): Issue | undefined {
  const facts: [string, unknown][] = [];
  const ctx: [string, unknown][] = [];
  for (const place of own) {
    const depth = place.at.lastIndexOf("*") + 1;
    const element = way[depth];
    const slot = place.holds.slice("issue.".length);
    const inner = place.at.slice(depth);
    const [value] =
      place.form === "key" ? [element?.key] : valuesAt(element?.value, inner);
    if (slot === "ctx" && isObject(value)) {
      ctx.push(
        ...(place.spread
          ? others({ places }, value, place.at)
          : Object.entries(value)),
      );
    } else if (slot.startsWith("ctx.") && value !== undefined) {
      ctx.push([slot.slice("ctx.".length), value]);
    } else if (fits(slot, value)) {
      facts.push([camelCase(slot), value]);
    }
  }
  if (ctx.length > 0) {
    facts.push(["ctx", Object.fromEntries(ctx)]);
  }
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
}

function fits(slot: string, value: unknown): boolean {
  switch (slot) {
    case "ctx":
      return false;
    case "input":
      return value !== undefined;
    case "loc":
    case "steps":
      return Array.isArray(value);
    default:
      return typeof value === "string";
  }
}

function camelCase(slot: string): string {
  return slot === "json_path" ? "jsonPath" : slot;
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && isPrefix(path, other);
}

/** Whether, and when, the same request may be sent again: after so many seconds, or as it says. */
type Retry = "never" | "backoff" | "given" | number;

/** What this file knows of an error. */
interface Declared {
  readonly code: ErrorCode;
  readonly status: number;
  /** Another status may be answered. */
  readonly varies?: true;
  readonly retry: Retry;
  /** The shapes that it is answered in. */
  readonly shapes: readonly number[];
  readonly number?: number;
  readonly docs?: string;
  readonly title?: string;
  /** What stands around the values in its message. */
  readonly message?: readonly string[];
  /** It lists issues. */
  readonly issues?: true;
  /** The params that are strings. */
  readonly texts?: readonly string[];
}

/** A shape of bodies. */
interface Shape {
  readonly mediaType: string;
  /** The status that every answer is sent with. */
  readonly transport?: number;
  /** The constants that may stand at a place, in JSON. */
  readonly constants?: readonly {
    readonly at: Path;
    readonly json: readonly string[];
  }[];
  /** The lists that are of issues, or of the error itself. */
  readonly lists?: readonly Path[];
  readonly places: readonly Place[];
}

/** Where a value stands. */
interface Place {
  readonly at: Path;
  readonly holds: string;
  readonly form?: string;
  readonly spread?: true;
}

/** Member names, indices, and `*` for each element. */
type Path = readonly string[];

/** What stands in a body at these steps, nothing and `null` aside. */
function valuesAt(json: unknown, at: Path): unknown[] {
  let values = [json];
  for (const step of at) {
    values = values.flatMap((value) => inside(value, step));
  }
  return values.filter((value) => value !== undefined && value !== null);
}

function inside(value: unknown, step: string): unknown[] {
  if (Array.isArray(value)) {
    return step === "*" ? value : elements(value, step);
  }
  if (!isObject(value)) {
    return [];
  }
  return step === "*" ? Object.values(value) : [member(value, step)];
}

/** The element at an index, and those before it: an element that is left out moves others up. */
function elements(list: readonly unknown[], step: string): unknown[] {
  return /^[0-9]+$/.test(step) ? list.slice(0, Number(step) + 1).reverse() : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member(
  object: Readonly<Record<string, unknown>>,
  name: string,
): unknown {
  return Object.prototype.hasOwnProperty.call(object, name)
    ? object[name]
    : undefined;
}

/** The members of an object that its shape does not name. */
function others(
  shape: Pick<Shape, "places" | "constants">,
  object: Readonly<Record<string, unknown>>,
  at: Path,
): [string, unknown][] {
  const known = new Set<string>();
  for (const { at: place } of [...shape.places, ...(shape.constants ?? [])]) {
    const key = place[at.length];
    if (key !== undefined && isPrefix(at, place)) {
      known.add(key);
    }
  }
  return Object.entries(object).filter(([name]) => !known.has(name));
}

function isPrefix(path: Path, of: Path): boolean {
  return (
    path.length <= of.length && path.every((step, index) => step === of[index])
  );
}

/** The shapes of bodies. */
const SHAPES: readonly Shape[] = [
  {
    mediaType: "application/json",
    places: [{ at: ["error"], holds: "message" }],
  },
  {
    mediaType: "application/json",
    places: [
      { at: ["error"], holds: "message" },
      { at: ["code"], holds: "code" },
      { at: ["details", "*", "code"], holds: "issue.code" },
      { at: ["details", "*", "message"], holds: "issue.message" },
    ],
  },
  {
    mediaType: "application/json",
    constants: [{ at: ["error"], json: ['"failed"'] }],
    places: [{ at: ["message"], holds: "message" }],
  },
];

function known(error: Declared): Declared {
  return error;
}

/** The errors. */
const DECLARED: readonly Declared[] = [
  known({
    code: "MISSING_TOKEN",
    status: 401,
    retry: "never",
    shapes: [0],
    message: ["Authentication is required"],
  }),
  known({
    code: "NOT_A_BEARER_TOKEN",
    status: 401,
    retry: "never",
    shapes: [0],
    message: ["Authorization must be a bearer token"],
  }),
  known({
    code: "UNKNOWN_TOKEN",
    status: 401,
    retry: "never",
    shapes: [0],
    message: ["Invalid bearer token"],
  }),
  known({
    code: "EXPIRED_TOKEN",
    status: 401,
    retry: "never",
    shapes: [0],
    message: ["Bearer token has expired"],
  }),
  known({
    code: "ORGANIZATION_REQUIRED",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["organizationId is required"],
  }),
  known({
    code: "ORGANIZATION_AMBIGUOUS",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["organizationId differs between path, query and body"],
  }),
  known({
    code: "INVALID_FIELDS",
    status: 400,
    retry: "never",
    shapes: [0],
    issues: true,
  }),
  known({
    code: "MALFORMED_JSON",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["Request body is not valid JSON: ", ""],
  }),
  known({
    code: "NOT_AN_OBJECT",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["Request body must be a JSON object"],
  }),
  known({
    code: "INTERRUPTED_BODY",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["Request body could not be read"],
  }),
  known({
    code: "PROMPT_TOO_LONG",
    status: 400,
    retry: "never",
    shapes: [0],
    message: [
      "The prompt is longer than ",
      " bytes with its variables filled in",
    ],
  }),
  known({
    code: "MALFORMED_PATH",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["Path is not valid UTF-8"],
  }),
  known({
    code: "MALFORMED_QUERY",
    status: 400,
    retry: "never",
    shapes: [0],
    message: ["Query is not valid UTF-8"],
  }),
  known({
    code: "BODY_TOO_LARGE",
    status: 413,
    retry: "never",
    shapes: [0],
    message: ["Request body is larger than ", " bytes"],
  }),
  known({
    code: "NOT_JSON",
    status: 415,
    retry: "never",
    shapes: [0],
    message: ["Request body must be sent as application/json"],
  }),
  known({
    code: "NOT_A_MEMBER",
    status: 403,
    retry: "never",
    shapes: [0],
    message: ["You do not have access to organization ", ""],
  }),
  known({
    code: "MISSING_PERMISSION",
    status: 403,
    retry: "never",
    shapes: [0],
    message: ["You lack the permission ", " in this organization"],
  }),
  known({
    code: "MISSING_ENTITLEMENT",
    status: 402,
    retry: "never",
    shapes: [0],
    message: ["The plan ", " does not include ", ""],
  }),
  known({
    code: "SEAT_LIMIT_REACHED",
    status: 402,
    retry: "never",
    shapes: [0],
    message: ["The plan ", " includes ", " seats, and all are taken"],
  }),
  known({
    code: "UNKNOWN_RESOURCE",
    status: 404,
    retry: "never",
    shapes: [0],
    message: ["", " ", " does not exist in the authorized organization"],
  }),
  known({
    code: "UNKNOWN_VERSION",
    status: 404,
    retry: "never",
    shapes: [0],
    message: ["Version ", " of ", " ", " does not exist"],
  }),
  known({
    code: "NAME_TAKEN",
    status: 409,
    retry: "never",
    shapes: [0],
    message: ["", " ", " already exists"],
  }),
  known({
    code: "NOT_PUBLISHED",
    status: 409,
    retry: "never",
    shapes: [0],
    message: ["Agent ", " has not been published"],
  }),
  known({
    code: "ALREADY_A_MEMBER",
    status: 409,
    retry: "never",
    shapes: [0],
    message: ["", " is already an active member"],
  }),
  known({
    code: "AGENT_GRAPH_INVALID",
    status: 422,
    retry: "never",
    shapes: [1],
    message: ["Graph validation failed"],
    issues: true,
  }),
  known({
    code: "UPSTREAM_FAILED",
    status: 500,
    retry: "backoff",
    shapes: [2],
    message: ["", " execution failed upstream"],
  }),
  known({
    code: "UPSTREAM_REJECTED",
    status: 500,
    retry: "never",
    shapes: [2],
    message: ["", " execution was rejected upstream"],
  }),
  known({
    code: "TOO_MANY_STEPS",
    status: 500,
    retry: "never",
    shapes: [2],
    message: ["Agent execution did not end within ", " steps"],
  }),
  known({
    code: "NO_ROUTE",
    status: 404,
    retry: "never",
    shapes: [0],
    message: ["Not Found"],
  }),
  known({
    code: "METHOD_NOT_ALLOWED",
    status: 405,
    retry: "never",
    shapes: [0],
    message: ["Method Not Allowed"],
  }),
  known({
    code: "PANICKED",
    status: 500,
    retry: "never",
    shapes: [0],
    message: ["Internal Server Error"],
  }),
  known({
    code: "STOPPED",
    status: 500,
    retry: "backoff",
    shapes: [0],
    message: ["Internal Server Error"],
  }),
  known({
    code: "STATEMENT",
    status: 500,
    retry: "backoff",
    shapes: [0],
    message: ["Internal Server Error"],
  }),
  known({
    code: "CORRUPT",
    status: 500,
    retry: "never",
    shapes: [0],
    message: ["Internal Server Error"],
  }),
  known({
    code: "DANGLING",
    status: 500,
    retry: "never",
    shapes: [0],
    message: ["Internal Server Error"],
  }),
];
