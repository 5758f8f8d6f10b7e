import { ApiError } from './api-error.ts';

/** What the server said about one field of a form; `undefined` when it was about something else. */
export function errorAt(error: unknown, param: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  // `scopes[1]` and `scopes.0` are about `scopes`.
  const { param: about } = error.facts;
  return about?.split(/[.[]/)[0] === param ? error.message : undefined;
}
