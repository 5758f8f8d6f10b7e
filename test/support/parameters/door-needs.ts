import { observe } from './observation.ts';
import type { TellingEngine } from './telling-engine.ts';
import type { Asked, Body } from './verdict.ts';

/** A server to ask, and what draws for it, where that can be watched. */
export interface AskedServer {
  readonly origin: string;
  readonly key: string;
  readonly engine?: TellingEngine;
}

/** What every request of the tables says, unless its row says something else. */
export const PLAIN: Body = { prompt: 'a red ball on a table', seed: 7 };

/** How a dialect is asked with JSON: where, and how the key is shown. */
export interface JsonManner {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const bearer = ({ key }: AskedServer) => ({ authorization: `Bearer ${key}` });

export const apiKey = ({ key }: AskedServer) => ({ 'api-key': key });

export function askWithJson(
  server: AskedServer,
  { path, headers }: JsonManner,
  body: Body,
): Promise<Asked> {
  const type = { 'content-type': 'application/json' };
  return ask(server, path, { headers: { ...headers, ...type }, body: JSON.stringify(body) });
}

/** Posts, and tells what that had an engine draw. */
export async function ask(
  { origin, engine }: AskedServer,
  path: string,
  init: RequestInit,
): Promise<Asked> {
  const observation = await observe(await fetch(origin + path, { method: 'POST', ...init }));
  return { ...observation, drawn: engine?.take() };
}
