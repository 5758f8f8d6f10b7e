import { createHash } from 'node:crypto';

/** What a client gets to see of one request. */
export interface Observation {
  readonly status: number;
  /** The body as text, refusals and all. */
  readonly text: string;
  /**
   * Everything that a client sees and that is not different each time: each picture stands for
   * itself by a hash of its bytes, whether it came as a link or in base64.
   */
  readonly seen: string;
}

/** Times, and what is made from random numbers. */
const FLEETING = new Set(['created', 'created_at', 'id']);

/** Observes a JSON reply; links to pictures are followed. */
export async function observe(response: Response): Promise<Observation> {
  const text = await response.text();
  const body: unknown = JSON.parse(text);
  return { status: response.status, text, seen: JSON.stringify(await steady(body)) };
}

async function steady(value: unknown, name = ''): Promise<unknown> {
  if (FLEETING.has(name)) return name;
  if (typeof value === 'string') return steadyText(value, name);
  if (Array.isArray(value)) return Promise.all(value.map((one: unknown) => steady(one)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, one]) => [key, await steady(one, key)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function steadyText(text: string, name: string): Promise<string> {
  if (name === 'b64_json') return hashOf(Buffer.from(text, 'base64'));
  if (!/^https?:\/\//u.test(text)) return text;
  const picture = await fetch(text);
  return `${picture.headers.get('content-type')} ${hashOf(Buffer.from(await picture.arrayBuffer()))}`;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
