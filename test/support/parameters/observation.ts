import { createHash } from 'node:crypto';

import { eventsIn } from '../server-events.ts';

/** What a client gets to see of one request. */
export interface Observation {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, refusals and all. */
  readonly text: string;
  readonly body: unknown;
  readonly pictures: readonly ObservedPicture[];
  /**
   * Everything that a client sees and that is not different each time: each picture stands for
   * itself by a hash of its bytes, whether it came as a link or in base64.
   */
  readonly seen: string;
}

export interface ObservedPicture {
  readonly cameAs: 'link' | 'base64';
  readonly bytes: Buffer;
}

/** Times, what is made from them or from random numbers, and what only says again what was sent. */
const FLEETING = new Set([
  'created',
  'created_at',
  'createdAt',
  'id',
  'promptObject',
  'requestId',
  'resultObject',
  'temporaryUrl',
  'timestamp',
  'updatedAt',
  'usedCredit',
  'uuid',
]);

/** Observes a reply in JSON, or in events of JSON; links to pictures are followed. */
export async function observe(response: Response): Promise<Observation> {
  const text = await response.text();
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const body: unknown = isStream ? eventsIn(text).map(({ data }) => data) : JSON.parse(text);
  const pictures: ObservedPicture[] = [];
  const seen = JSON.stringify(await steady(body, pictures));
  const { status, headers } = response;
  return { status, headers, text, body, pictures, seen };
}

async function steady(value: unknown, pictures: ObservedPicture[], name = ''): Promise<unknown> {
  if (FLEETING.has(name)) return name;
  if (typeof value === 'string') return steadyText(value, pictures, name);
  if (typeof value !== 'object' || value === null) return value;
  // One after the other, so that pictures keep their order.
  const entries: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    entries.push([key, await steady(one, pictures, Array.isArray(value) ? '' : key)]);
  }
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

async function steadyText(
  text: string,
  pictures: ObservedPicture[],
  name: string,
): Promise<string> {
  if (name === 'b64_json') {
    const bytes = Buffer.from(text, 'base64');
    pictures.push({ cameAs: 'base64', bytes });
    return hashOf(bytes);
  }
  if (!/^https?:\/\/[^ ]+$/u.test(text)) return text;
  const picture = await fetch(text);
  const bytes = Buffer.from(await picture.arrayBuffer());
  pictures.push({ cameAs: 'link', bytes });
  return `${picture.headers.get('content-type')} ${hashOf(bytes)}`;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
