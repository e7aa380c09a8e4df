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
