import type { Random } from '../../src/numerics/random.ts';
import type { WordStock } from './word-stock.ts';

type Attack = (random: Random, stock: WordStock) => string;

/** Names that plain objects inherit, markup, and whatever else breaks string handling. */
const TRAPS =
  '__proto__|constructor|toString|hasOwnProperty|undefined|null|NaN|Infinity|true|</svg>|<script>|]]>|&amp;|&#0;|%s%n|${7*7}|{{x}}|\\u0000|..//..|url(#a)|"; DROP|𝕬𝖇|ﬃ|ǅ|İ|ß|👩‍👩‍👧‍👦|🏳️‍🌈|\u202egnirts|\u200b|\ufeff|a\u0301\u0302\u0303\u0304|ａｂｃ|٣|三'.split(
    '|',
  );

/** Where code points come from: anything, controls, right-to-left, CJK, combining, surrogates. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0, 0x10ffff],
  [0, 0x1f],
  [0x20, 0x7e],
  [0x590, 0x6ff],
  [0x3040, 0x9fff],
  [0x300, 0x36f],
  [0xd800, 0xdfff],
  [0x1f300, 0x1faff],
];

const LONGEST = 4000;

const ATTACKS: readonly Attack[] = [
  (random) => characters(random, random.integer(0, 60)),
  (random) => characters(random, random.integer(60, 1000)),
  (random, { nouns }) =>
    Array.from({ length: random.integer(1, 12) }, () =>
      random.pick([random.pick(TRAPS), random.pick(nouns)]),
    ).join(' '),
  (random) => random.pick(TRAPS).repeat(random.integer(1, 200)),
  // A chain as deep as the limit lets it be, and as many things as fit.
  (random, { nouns }) => chain(random, nouns, random.pick(['on', 'holding', 'in', 'wearing'])),
  (random, { nouns }) => chain(random, nouns, random.pick([',', 'and', ''])),
  (random, { nouns }) => `${random.integer(13, 2 ** 31)} ${random.pick(nouns)}s`,
  (random, { nouns }) =>
    `a sign that says "${random.pick(nouns)}`.padEnd(LONGEST, random.pick(TRAPS)),
  (random, { nouns }) => random.pick(nouns).replaceAll(' ', '').repeat(300),
  (random) =>
    random.pick(['"', "'", '“', '(', '-', ',', '.', '\n', 'no ', 'a ', 'of ']).repeat(1000),
  (random, { nouns, verbs }) =>
    `a ${random.pick(nouns)} `.repeat(3) + `${random.pick(verbs)}s `.repeat(random.integer(1, 50)),
];

/** A prompt meant to break something. */
export function attack(random: Random, stock: WordStock): string {
  return random.pick(ATTACKS)(random, stock).slice(0, LONGEST);
}

function characters(random: Random, length: number): string {
  const [from, to] = random.pick(RANGES);
  return Array.from({ length }, () => String.fromCodePoint(random.integer(from, to))).join('');
}

function chain(random: Random, nouns: readonly string[], link: string): string {
  const length = random.integer(20, 400);
  return Array.from({ length }, () => `a ${random.pick(nouns)}`).join(` ${link} `);
}
