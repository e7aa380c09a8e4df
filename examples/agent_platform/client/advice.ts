// What an application tells its user, by the error. It has to be looked at when an error is added.

import { ApiError, retryAfter, isRetryable, unhandled } from "./errors.js";

export function advice(error: unknown): string {
  if (!(error instanceof ApiError)) {
    return "Check the connection.";
  }
  if (error.status === 402) {
    return "Upgrade, or reduce usage.";
  }
  if (error.is("AGENT_GRAPH_INVALID")) {
    return error.issues.map((issue) => issue.message).join(" ");
  }
  if (isRetryable(error)) {
    return `Try again in ${retryAfter(error) ?? 1} seconds.`;
  }
  return error.message;
}

/** Whose turn it is. */
export function owner(error: ApiError): "caller" | "platform" {
  switch (error.code) {
    case "CORRUPT":
    case "DANGLING":
    case "PANICKED":
    case "STATEMENT":
    case "STOPPED":
    case "TOO_MANY_STEPS":
    case "UPSTREAM_FAILED":
    case "UPSTREAM_REJECTED":
      return "platform";
    case "AGENT_GRAPH_INVALID":
    case "ALREADY_A_MEMBER":
    case "BODY_TOO_LARGE":
    case "EXPIRED_TOKEN":
    case "INTERRUPTED_BODY":
    case "INVALID_FIELDS":
    case "MALFORMED_JSON":
    case "MALFORMED_PATH":
    case "MALFORMED_QUERY":
    case "METHOD_NOT_ALLOWED":
    case "MISSING_ENTITLEMENT":
    case "MISSING_PERMISSION":
    case "MISSING_TOKEN":
    case "NAME_TAKEN":
    case "NO_ROUTE":
    case "NOT_AN_OBJECT":
    case "NOT_A_BEARER_TOKEN":
    case "NOT_A_MEMBER":
    case "NOT_JSON":
    case "NOT_PUBLISHED":
    case "ORGANIZATION_AMBIGUOUS":
    case "ORGANIZATION_REQUIRED":
    case "PROMPT_TOO_LONG":
    case "SEAT_LIMIT_REACHED":
    case "UNKNOWN_RESOURCE":
    case "UNKNOWN_TOKEN":
    case "UNKNOWN_VERSION":
      return "caller";
    default:
      return unhandled(error).status >= 500 ? "platform" : "caller";
  }
}
