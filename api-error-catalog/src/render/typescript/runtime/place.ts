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
