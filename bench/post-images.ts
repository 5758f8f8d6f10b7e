import { request } from 'node:http';

import type { Target } from './draw-request.ts';

/**
 * Asks for pictures and returns as soon as the answer begins.
 * @throws Error when the answer is not 200.
 */
export async function postImages(
  { origin, key }: Target,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(`${origin}/v1/images/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

/**
 * Asks for pictures and throws the answer away as it comes, which costs this process as little as can be;
 * returns its length.
 * @throws Error when the answer is not 200.
 */
export function discardImages(
  { origin, key }: Target,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}/v1/images/generations`, {
      method: 'POST',
      agent: false,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    });
    asked.once('error', reject);
    asked.once('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`got ${response.statusCode}`));
      // Of a socket of its own; the response lets go of it at its end.
      const { socket } = response;
      response.once('end', () => resolve(socket.bytesRead));
      response.once('error', reject);
      response.resume();
    });
    asked.end(JSON.stringify(body));
  });
}

/** Asks for a stream and returns when each of its events was there whole, in ms from the question. */
export async function timeEvents(target: Target, body: object): Promise<readonly number[]> {
  const startedAt = performance.now();
  const response = await postImages(target, { ...body, stream: true });
  const times: number[] = [];
  let block = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const blocks = (block + Buffer.from(chunk).toString('latin1')).split('\n\n');
    const unfinished = blocks.pop() ?? '';
    const events = blocks.filter((one) => one.startsWith('event:'));
    times.push(...events.map(() => performance.now() - startedAt));
    // Of a picture its beginning and its end tell enough.
    block = unfinished.length > 64 ? unfinished.slice(0, 8) + unfinished.slice(-8) : unfinished;
  }
  return times;
}
