import { sessionObject, type SessionObject } from '../../src/wire/gala/session-response.ts';

/** A reply, and what it has to say of errors. */
export interface BrowserReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The `code` of its error, if it is one of OpenAI's form. */
  readonly code: string | null | undefined;
}

export interface BrowserRequest {
  readonly method?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/**
 * What a page of the server's own would send: with the cookie of a session, its token, and what
 * browsers add by themselves. Headers that are `undefined` are left out.
 */
export interface PlaygroundBrowser {
  send(path: string, request?: BrowserRequest): Promise<BrowserReply>;
  /** Signs in, and remembers what it was given. */
  signIn(by: object, headers?: BrowserRequest['headers']): Promise<BrowserReply>;
  session(): Promise<SessionObject>;
  /** As it stands in a request, such as `gala_session_1904=…`. */
  readonly cookie: string;
  readonly csrfToken: string;
}

export function playgroundBrowser(origin: string, cookie = '', csrfToken = ''): PlaygroundBrowser {
  const browser = {
    cookie,
    csrfToken,

    async send(path: string, { method, json, headers }: BrowserRequest = {}) {
      const all: Readonly<Record<string, string | undefined>> = {
        'sec-fetch-site': 'same-origin',
        origin: (method ?? 'GET') === 'GET' && json === undefined ? undefined : origin,
        cookie: browser.cookie || undefined,
        'x-gala-csrf': browser.csrfToken || undefined,
        'content-type': json === undefined ? undefined : 'application/json',
        ...headers,
      };
      const sent = Object.entries(all).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as [string, string]],
      );
      const response = await fetch(new URL(path, origin), {
        method: method ?? (json === undefined ? 'GET' : 'POST'),
        headers: sent,
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, code: codeIn(text) };
    },

    async signIn(by: object, headers: BrowserRequest['headers'] = {}) {
      const reply = await browser.send('/gala/v1/session', { json: by, headers });
      if (reply.status === 200) {
        browser.cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
        browser.csrfToken = sessionObject.parse(JSON.parse(reply.text)).csrf_token ?? '';
      }
      return reply;
    },

    session: async () =>
      sessionObject.parse(JSON.parse((await browser.send('/gala/v1/session')).text)),
  };
  return browser;
}

function codeIn(text: string): string | null | undefined {
  try {
    return (JSON.parse(text) as { readonly error?: { readonly code: string | null } }).error?.code;
  } catch {
    return undefined;
  }
}
