import type { Random } from '../../src/numerics/random.ts';
import { mutateBody } from '../fuzz-uploads/body-mutations.ts';
import { bodyText, hostileText } from './hostile.ts';
import type { KnownThings } from './known-things.ts';
import type { Operation, Routes } from './operations.ts';
import { sample, WORDS } from './sample.ts';

/** One request, as it goes over the wire. */
export interface RequestOrder {
  readonly method: string;
  /** With its query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The client leaves after so many ms, if it is not answered by then. */
  readonly leavesAfter: number | undefined;
}

/** Who may ask: each is the headers that show it. */
export type Askers = Readonly<
  Record<'admin' | 'drawer' | 'session', Readonly<Record<string, string>>>
>;

const MULTIPART = 'multipart/form-data';
/** Segments that no encoder would write. */
const RAW = ['%', '%ff', '%00', '%2e%2e%2f', '..', '.', '%', '~', 'a%2fb', 'x'.repeat(400)];

/** The next request to one of the routes. */
export function requestOrder(
  { operations, resolve }: Routes,
  random: Random,
  { known, askers }: { readonly known: KnownThings; readonly askers: Askers },
): RequestOrder {
  const operation = random.pick(operations);
  const make = (schema: object): unknown => sample(schema, { random, resolve, known: known.all() });
  const segment = (): string => {
    if (random.chance(0.65)) return encodeURIComponent(known.pick(random));
    if (random.chance(0.4)) return encoded(random.pick(WORDS));
    return random.chance(0.5) ? encoded(hostileText(random)) : random.pick(RAW);
  };
  const path = operation.path.replaceAll(/\{[^}]+\}/gu, segment);
  const query = queryOf(operation, random, make, known);
  const { type, body } = bodyOf(operation, random, make);
  return {
    // Methods that are not there are asked for as well.
    method: random.chance(0.03)
      ? random.pick(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      : operation.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: { ...(type !== undefined && { 'content-type': type }), ...headersOf(random, askers) },
    body,
    leavesAfter: random.chance(0.03) ? random.integer(0, 30) : undefined,
  };
}

function queryOf(
  { parameters }: Operation,
  random: Random,
  make: (schema: object) => unknown,
  known: KnownThings,
): string {
  const value = (schema: object): string => {
    if (random.chance(0.25)) return hostileText(random);
    if (random.chance(0.25)) return known.pick(random);
    const made = make(schema);
    return typeof made === 'string' ? made : JSON.stringify(made);
  };
  const pairs = parameters
    .filter((one) => one.in === 'query' && (one.required || random.chance(0.4)))
    .map(({ name, schema = {} }) => `${name}=${encoded(value(schema))}`);
  if (random.chance(0.08)) pairs.push(`${encoded(hostileText(random))}=${random.pick(RAW)}`);
  if (random.chance(0.05)) pairs.push(...pairs);
  return pairs.join('&');
}

function bodyOf(
  { bodies }: Operation,
  random: Random,
  make: (schema: object) => unknown,
): { readonly type: string | undefined; readonly body: Buffer | undefined } {
  const types = Object.keys(bodies);
  if (types.length === 0) {
    return random.chance(0.95)
      ? { type: undefined, body: undefined }
      : { type: 'application/json', body: Buffer.from(bodyText({}, random)) };
  }
  const type = random.pick(types);
  const made = make(bodies[type] ?? {});
  if (!type.startsWith(MULTIPART)) {
    const told = random.chance(0.97)
      ? type
      : random.pick(['text/plain', 'application/json; x', MULTIPART, '']);
    return { type: told, body: Buffer.from(bodyText(made, random)) };
  }
  const boundary = `----gala${random.integer(0, 1e9)}`;
  const parts = Object.entries(made as object).map(([name, value]) => {
    const text = random.chance(0.15) ? hostileText(random) : String(value);
    const file = /image|mask|file|asset/u.test(name) ? '; filename="a.png"' : '';
    return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  const body = Buffer.from(`${parts.join('')}--${boundary}--\r\n`);
  return {
    type: `${MULTIPART}; boundary=${boundary}`,
    body: random.chance(0.2) ? mutateBody(body, boundary, random) : body,
  };
}

function headersOf(
  random: Random,
  { admin, drawer, session }: Askers,
): Readonly<Record<string, string>> {
  const plain = ascii(hostileText(random));
  const shown: readonly Readonly<Record<string, string>>[] = [
    admin,
    drawer,
    session,
    {},
    { authorization: plain },
    { authorization: `Bearer ${plain}` },
    { ...session, 'x-gala-csrf': plain },
    { ...session, cookie: `${session['cookie'] ?? ''}; ${session['cookie'] ?? ''}` },
    { ...session, cookie: plain },
    { ...session, 'sec-fetch-site': 'cross-site' },
  ];
  const likely = random.chance(0.85) ? shown.slice(0, 3) : shown;
  const more: readonly (readonly [string, string])[] = [
    ['idempotency-key', random.pick(['once', 'twice', plain])],
    ['if-none-match', random.pick(['*', '"a"', plain])],
    ['range', random.pick(['bytes=0-0', 'bytes=-1', 'bytes=9-1', plain])],
    ['accept-encoding', random.pick(['br', 'br;q=x', plain])],
    ['accept', plain],
    ['origin', plain],
    ['host', random.pick(['localhost', 'a..b', '[::1', plain.slice(0, 100)])],
    ['x-forwarded-for', plain],
    ['x-forwarded-host', plain],
    ['x-client-request-id', plain],
    ['last-event-id', plain],
    ['expect', '100-continue'],
  ];
  const added = more.filter(() => random.chance(0.05));
  return { ...random.pick(likely), ...Object.fromEntries(added) };
}

/** Halves of characters, which cannot be encoded, become what stands for them in UTF-8. */
const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text.slice(0, 2000)).toString());

/** What Node's client sends in a header. */
const ascii = (text: string): string => text.replaceAll(/[^\t -~]/gu, '?').slice(0, 5000);
