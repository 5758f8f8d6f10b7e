import { jsonBody } from './parameters.ts';
import { errors, json } from './responses.ts';

const NO_KEY: readonly never[] = [];

const SESSION = 'For pages of this server alone; programs send an API key.';

const setsCookie = (description: string) => ({
  ...json('Session', description),
  headers: {
    'Set-Cookie': {
      description: 'The cookie `gala_session`, with the port of the server in its name.',
      schema: { type: 'string' },
    },
  },
});

export const SESSION_PATHS = {
  '/gala/v1/session': {
    get: {
      operationId: 'retrieveSession',
      tags: ['Session'],
      summary: 'Tells who is signed in with the cookie of this browser, if anybody.',
      description: SESSION,
      security: NO_KEY,
      responses: { 200: json('Session', 'Who is signed in.'), ...errors(405, 500, 503) },
    },
    post: {
      operationId: 'signIn',
      tags: ['Session'],
      summary: 'Signs a browser in with an API key or a link that works once.',
      description: `${SESSION} A session lasts 30 days and ends with its key; the oldest ends when a key has more than 20.`,
      security: NO_KEY,
      requestBody: jsonBody('SignInRequest'),
      responses: {
        200: setsCookie('Signed in.'),
        ...errors(400, 401, 403, 405, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'signOut',
      tags: ['Session'],
      summary: 'Signs a browser out, and ends its session at once.',
      description: `${SESSION} With the cookie it needs the header \`x-gala-csrf\`.`,
      security: NO_KEY,
      responses: { 200: setsCookie('Signed out.'), ...errors(403, 405, 500, 503) },
    },
  },
} as const;
