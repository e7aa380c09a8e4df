// What a client's author writes, as the compiler sees it. Each `@ts-expect-error` is a mistake that
// has to be one.

import {
  ApiError,
  type ApiErrorOf,
  ensureOk,
  type ErrorCode,
  isRetryable,
  retryAfter,
  unhandled,
} from "./shop.js";

export async function invoice(id: number): Promise<string> {
  try {
    const response = await ensureOk(await fetch(`/invoices/${id}`));
    return await response.text();
  } catch (error) {
    if (error instanceof ApiError && error.is("QUOTA_EXCEEDED")) {
      const limit: number | undefined = error.params.limit;
      const status: 402 = error.status;
      return `${status}: ${limit ?? "?"} minutes`;
    }
    if (error instanceof ApiError && error.status === 402) {
      return error.message;
    }
    if (isRetryable(error)) {
      return `in ${retryAfter(error) ?? 1} s`;
    }
    throw error;
  }
}

export function advice(error: ApiError): string {
  switch (error.code) {
    case "QUOTA_EXCEEDED":
      return `${error.params.limit ?? 0} minutes are used up`;
    case "INVOICE_NOT_FOUND":
      return `no invoice ${error.params.invoice ?? "like that"}`;
    case "BAD_FIELDS":
      return error.issues.map((issue) => issue.message ?? "").join();
    case "DOWN":
    case "LATE_ERROR":
    case "LOG_IN":
      return error.header("retry-after") ?? "";
    default: {
      const code: string | undefined = error.code;
      return `${code ?? "?"}: ${unhandled(error).message}`;
    }
  }
}

export function forgetful(error: ApiError): string {
  switch (error.code) {
    case "QUOTA_EXCEEDED":
    case "INVOICE_NOT_FOUND":
    case "BAD_FIELDS":
    case "DOWN":
    case "LATE_ERROR":
      return "";
    default:
      // @ts-expect-error LOG_IN has no case.
      return unhandled(error).message;
  }
}

export const quota = (error: ApiErrorOf<"QUOTA_EXCEEDED">) =>
  error.params.limit;
export const several = (error: ApiErrorOf<"DOWN" | "LOG_IN">): 503 | 401 =>
  error.status;
export const code: ErrorCode = "LOG_IN";

// @ts-expect-error No error has this code.
export const unknown: ErrorCode = "LOG_OUT";

export function mistakes(error: ApiError): void {
  // @ts-expect-error No error has this code.
  error.is("LOG_OUT");
  // @ts-expect-error Not every error has a limit.
  void error.params.limit;
  if (error.is("DOWN")) {
    // @ts-expect-error It has no params.
    void error.params.limit;
    // @ts-expect-error Its status is another.
    void (error.status === 404);
  }
  // @ts-expect-error What was received is not to be changed.
  error.code = "DOWN";
}
