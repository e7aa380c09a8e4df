/**
 * The errors of shop 2.0.0.
 *
 * Made by api-error from their declarations.
 */

/** What is declared of each error, by its code. */
export interface Errors {
  /**
   * The organization has used up its monthly quota.
   *
   * **Causes:** More minutes were used this month than the plan includes.
   *
   * **Resolution:** Wait for the next month, or upgrade the plan.
   */
  readonly QUOTA_EXCEEDED: {
    readonly status: 402;
    readonly retry: "given";
    readonly params: {
      readonly limit?: number;
    };
    readonly headers: "retry-after";
  };

  /** No invoice has this number. */
  readonly INVOICE_NOT_FOUND: {
    readonly status: 404;
    readonly retry: "never";
    readonly params: {
      readonly invoice?: number;
    };
    readonly headers: never;
  };

  /** Down */
  readonly DOWN: {
    readonly status: 503;
    readonly retry: 30;
    readonly params: {};
    readonly headers: "retry-after";
  };

  /** The body has bad fields. */
  readonly BAD_FIELDS: {
    readonly status: 422;
    readonly retry: "never";
    readonly params: {};
    readonly headers: never;
  };

  /** The caller is not known. */
  readonly LOG_IN: {
    readonly status: 401;
    readonly retry: "never";
    readonly params: {};
    readonly headers: "www-authenticate";
  };

  /** Another type, which nothing gathers. */
  readonly LATE_ERROR: {
    readonly status: 410;
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
  /** The part of the request: `body`, `query`, `path`, `header`, `cookie`. */
  readonly in?: string;
  /** The part of the request, and the steps into it. */
  readonly loc?: readonly (string | number)[];
  /** The steps to it, dotted: `lines.0.sku`. */
  readonly field?: string;
  /** Where it is, as a JSON Pointer: `/lines/0/sku`. */
  readonly pointer?: string;
  /** Where it is, as a JSON Pointer in a fragment: `#/lines/0/sku`. */
  readonly fragment?: string;
  /** More about it. */
  readonly ctx?: Readonly<Record<string, unknown>>;
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
    constants: [{ at: ["ok"], json: ["false"] }],
    places: [
      { at: ["error", "code"], holds: "code" },
      { at: ["error", "message"], holds: "message" },
      { at: ["error", "limits"], holds: "params" },
      { at: ["error", "fields", "*", "at"], holds: "issue.pointer" },
      { at: ["error", "fields", "*", "why"], holds: "issue.message" },
      { at: ["error", "request_id"], holds: "request_id" },
    ],
  },
  {
    mediaType: "application/problem+json",
    places: [
      { at: ["type"], holds: "docs_url" },
      { at: ["title"], holds: "title" },
      { at: ["title"], holds: "reason" },
      { at: ["status"], holds: "status" },
      { at: ["detail"], holds: "message" },
      { at: ["instance"], holds: "instance" },
      { at: ["code"], holds: "code" },
      { at: ["number"], holds: "number" },
      { at: ["retry_after"], holds: "retry_after" },
      { at: ["details"], holds: "details" },
      { at: ["errors", "*", "detail"], holds: "issue.message" },
      { at: ["errors", "*", "code"], holds: "issue.code" },
      { at: ["errors", "*", "in"], holds: "issue.in" },
      { at: ["errors", "*", "pointer"], holds: "issue.fragment" },
      { at: ["errors", "*", "parameter"], holds: "issue.field" },
      { at: [], holds: "params", spread: true },
    ],
  },
  {
    mediaType: "application/json",
    places: [
      { at: ["detail"], holds: "details" },
      { at: ["detail", "*", "loc"], holds: "issue.loc" },
      { at: ["detail", "*", "msg"], holds: "issue.message" },
      { at: ["detail", "*", "type"], holds: "issue.code" },
      { at: ["detail", "*", "ctx"], holds: "issue.ctx" },
      { at: ["detail"], holds: "message" },
    ],
  },
];

function known(error: Declared): Declared {
  return error;
}

/** The errors. */
const DECLARED: readonly Declared[] = [
  known({
    code: "QUOTA_EXCEEDED",
    status: 402,
    retry: "given",
    shapes: [0, 2],
    number: 21,
    message: ["quota of ", " minutes is used up"],
  }),
  known({
    code: "INVOICE_NOT_FOUND",
    status: 404,
    retry: "never",
    shapes: [0, 2],
    message: ["invoice ", " not found"],
  }),
  known({
    code: "DOWN",
    status: 503,
    retry: 30,
    shapes: [0, 2],
    message: ["Service Unavailable"],
  }),
  known({
    code: "BAD_FIELDS",
    status: 422,
    retry: "never",
    shapes: [0],
    message: ["bad fields"],
    issues: true,
  }),
  known({ code: "LOG_IN", status: 401, retry: "never", shapes: [1] }),
  known({ code: "LATE_ERROR", status: 410, retry: "never", shapes: [1] }),
];
