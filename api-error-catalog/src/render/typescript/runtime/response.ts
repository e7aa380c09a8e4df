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
