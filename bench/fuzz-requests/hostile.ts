import type { Random } from '../../src/numerics/random.ts';

/** Texts that broke some program once. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud83d',
  '😀'.repeat(300),
  'x'.repeat(70_000),
  '../../etc/passwd',
  '..\\..\\win.ini',
  "' or 1=1 --",
  '%00%ff%c0%ae',
  '{{7*7}}${7*7}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  '0x10',
  '99999999999999999999',
  '2026-11-22T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '\r\nset-cookie: a=b',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/png;base64,%',
  'http://127.0.0.1:1/a.png',
  'file:///etc/passwd',
  'ſİıẞ ﷺ',
  '\u202eabc',
];

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  1e300,
  2 ** 53,
  -(2 ** 63),
  [],
  [[[[]]]],
  {},
  { $ref: '#' },
  { toString: 1, length: -1 },
  Array.from({ length: 300 }, () => 'a'),
];

const DEEP = 3000;

/** Bodies that are no JSON object, or only just. */
const BODIES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"a"',
  '7',
  '{"prompt":"a cat","prompt":"a dog"}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '\ufeff{}',
  '{"n":1e999}',
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `{"prompt":"${'a'.repeat(1_200_000)}"}`,
  '{"prompt":"\\ud800"}',
  '{"prompt":"\\u0000"}',
];

export const hostileText = (random: Random): string => random.pick(TEXTS);

const hostileValue = (random: Random): unknown =>
  random.chance(0.5) ? hostileText(random) : random.pick(VALUES);

/** The same value with something in it spoiled, at any depth. */
function spoiled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) {
    return hostileValue(random);
  }
  const entries = Object.entries(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return [hostileValue(random)];
    const at = random.integer(0, value.length - 1);
    return (value as unknown[]).map((one, i) => (i === at ? spoiled(one, random) : one));
  }
  if (entries.length === 0 || random.chance(0.2)) {
    // Not by assignment, which would change the prototype instead.
    return Object.fromEntries([...entries, [hostileText(random), hostileValue(random)]]);
  }
  const [name] = random.pick(entries);
  return Object.fromEntries(
    entries.flatMap(([key, inner]) => {
      if (key !== name) return [[key, inner]];
      return random.chance(0.2) ? [] : [[key, spoiled(inner, random)]];
    }),
  );
}

/** A body as text: as it was made, spoiled here and there, cut, or something else. */
export function bodyText(value: unknown, random: Random): string {
  if (random.chance(0.06)) return random.pick(BODIES);
  let body = value;
  for (let times = random.pick([0, 0, 0, 1, 1, 2, 4]); times > 0; times--) {
    body = spoiled(body, random);
  }
  // A value alone may have become what JSON has no word for.
  const text = JSON.stringify(body) ?? '';
  return random.chance(0.04) ? text.slice(0, random.integer(0, text.length)) : text;
}
