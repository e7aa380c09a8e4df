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
