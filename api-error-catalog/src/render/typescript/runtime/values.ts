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
