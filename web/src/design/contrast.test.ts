import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Of a name, its colour in the light and in the dark theme. */
const colours = new Map<string, readonly [string, string]>();
for (const [, name = '', light = '', dark = light] of css.matchAll(
  /--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?;/g,
)) {
  colours.set(name, [light, dark]);
}

const GROUNDS = ['paper', 'surface', 'raised', 'sunken'] as const;
const TONES = ['accent', 'danger', 'good', 'warn'] as const;

/** Text needs 4.5:1. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent-text', 'danger-text'].map(
      (text) => [text, ground] as const,
    ),
  ),
  ...TONES.map((tone) => [`${tone}-text`, `${tone}-wash`] as const),
  ...['ink', 'faint', 'string', 'keyword', 'number', 'name'].map(
    (text) => [`code-${text}`, 'code-ground'] as const,
  ),
  ['ink', 'chosen'],
  ['ink-soft', 'chosen'],
  ['ink-soft', 'chip'],
  ['ink-soft', 'waiting'],
  ['danger-text', 'waiting'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['danger-ink', 'danger'],
  ['paper', 'ink'],
];

/** Borders of controls and rings of focus need 3:1. */
const EDGES = GROUNDS.flatMap((ground) => [
  ['line-strong', ground] as const,
  ['accent-text', ground] as const,
]);

test.each(TEXTS)('%s can be read on %s in both themes', (text, ground) => {
  expect(Math.min(...ratios(text, ground))).toBeGreaterThanOrEqual(4.5);
});

test.each(EDGES)('%s can be made out on %s in both themes', (edge, ground) => {
  expect(Math.min(...ratios(edge, ground))).toBeGreaterThanOrEqual(3);
});

function ratios(one: string, other: string): readonly number[] {
  const [a, b] = [colours.get(one), colours.get(other)];
  if (!a || !b) throw new Error(`tokens.css has no colour ${a ? other : one}.`);
  return [contrast(a[0], b[0]), contrast(a[1], b[1])];
}

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
