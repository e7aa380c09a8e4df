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
