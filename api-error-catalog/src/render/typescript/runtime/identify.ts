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
