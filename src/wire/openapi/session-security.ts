import type { Operation, Paths } from './shared-replies.ts';

/** The ways in of a program: its key in a header. */
export const BY_KEY = [{ bearer: [] }, { basic: [] }] as const;

/** The ways in of the playground, which changes things only with the token of its session. */
export const SESSION_SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'gala_session',
    description:
      'Of a browser that signed in with `POST /gala/v1/session`; for pages of this server alone. The name has the port of the server behind it, and `__Host-` before it over https.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'x-gala-csrf',
    description: 'The token of that session.',
  },
} as const;

/** What a session opens. */
const OPEN = /^\/(?:v1|gala\/v1)\//;

/** Says of every operation that a session opens that it does, unless it says itself who may in. */
export function withSessions(paths: Paths): Paths {
  const ways = (path: string, method: string, operation: Operation): Operation => {
    if (!OPEN.test(path) || 'security' in operation) return operation;
    const session = method === 'get' ? { session: [] } : { session: [], csrf: [] };
    return { ...operation, security: [...BY_KEY, session] } as Operation;
  };
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [
          method,
          ways(path, method, operation),
        ]),
      ),
    ]),
  );
}
