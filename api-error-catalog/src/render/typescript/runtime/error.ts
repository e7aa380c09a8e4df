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
