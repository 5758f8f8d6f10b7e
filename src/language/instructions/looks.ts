import type { ColourName } from '../scene.ts';
import { colours } from '../lexicon/colours.ts';
import { expressions } from '../lexicon/expressions.ts';
import { materials } from '../lexicon/materials.ts';
import { patternWords } from '../lexicon/patterns.ts';
import { knownVerb } from '../verbs.ts';
import type { Clause } from './clauses.ts';
import type { Instruction } from './instruction.ts';
import { mannerIn } from './manner.ts';
import { bare, firstOf } from './things.ts';

type Reader = (clause: Clause) => readonly Instruction[] | undefined;

const THE =
  '(?:the|this|that|my|its|his|her|their|both|all(?: the)?|one of(?: the| these| those)?)';
const HUE = '(?:light |dark |bright |pale |deep |hot |neon |vivid )?';
const RECOLOUR: readonly RegExp[] = [
  new RegExp(
    `^(?:make|turn|paint|colou?r|re-?colou?r|change|dye|let|have)\\s+(?:the colou?rs? of\\s+)?(?<what>(?:${THE}\\s.+?|it|them|him|her))(?:['’]s? colou?r)?(?:\\s+(?:be|to be|to|into|in))?\\s+(?<hue>${HUE}[\\p{L}]+(?:,? and [\\p{L}]+)?)(?:\\s+in colou?r)?$`,
    'iu',
  ),
  new RegExp(
    `^(?<what>${THE}\\s.+?|[\\p{L}-]+)(?:['’]s? colou?r)?\\s+(?:should be|to be|must be|could be|is now|in|was|were)\\s+(?<hue>${HUE}[\\p{L}]+(?:,? and [\\p{L}]+)?)(?:\\s+instead)?$`,
    'iu',
  ),
  new RegExp(`^(?<what>${THE}\\s[\\p{L} -]+?)\\s+(?<hue>${HUE}[\\p{L}]+)$`, 'iu'),
];
/** "Same cat, but brown" */
const SAME_BUT = new RegExp(
  `^(?:the same |same |an?\\s|the\\s)(?<what>[\\p{L}-]+),?\\s+(?:but|only|just)\\s+(?:make it\\s+|in\\s+)?(?<hue>${HUE}[\\p{L}]+)$`,
  'iu',
);
const INSTEAD = new RegExp(
  `^an?\\s+(?<hue>${HUE}[\\p{L}]+)\\s+(?<what>[\\p{L} -]+?)(?:\\s+instead)?$`,
  'iu',
);

/** Another colour. */
export const recolourings: Reader = ({ text, lead }) => {
  const last = /^make\s+(?:it|them)\s+([\p{L}]+),?\s+(?:the|i mean the)\s+(.+)$/iu.exec(text);
  const instead = /\binstead$/iu.test(text) || lead.includes('instead') ? INSTEAD.exec(text) : null;
  const found = last
    ? { what: last[2], hue: last[1] }
    : (instead?.groups ??
      [SAME_BUT, ...RECOLOUR].map((one) => one.exec(text)?.groups).find(isColoured));
  const { what, hue } = found ?? {};
  const named = hue === undefined ? undefined : coloursOf(hue);
  return what === undefined || named === undefined
    ? undefined
    : [{ kind: 'recolour', what: bare(what), colours: named }];
};

const isColoured = (groups: Record<string, string> | undefined): boolean =>
  groups?.['hue'] !== undefined && coloursOf(groups['hue']) !== undefined;

/** "Black and white", "light blue". */
function coloursOf(said: string): readonly ColourName[] | undefined {
  const names = said
    .toLowerCase()
    .split(/,? and /u)
    .map((one) => {
      const word = one.trim();
      return colours.get(word) ?? colours.get(word.replace(/^\p{L}+ /u, ''));
    });
  return names.length > 0 && names.every((one) => one !== undefined) ? names : undefined;
}

const MUCH = '(?:(?:much|a (?:little|bit|lot)|slightly|even|way|far|really|very)\\s+)*';
const SIZE =
  '(?<size>bigger|larger|taller|wider|smaller|shorter|tinier|big|large|tall|small|tiny|huge|giant|gigantic|enormous|massive|miniature|twice (?:as (?:big|large|tall)|the size|its size)|(?:three|3) times (?:as big|the size|bigger)|half (?:as (?:big|large|tall)|the size|its size|the height))';
const RESIZE: readonly RegExp[] = [
  new RegExp(`^make\\s+(?<what>.+?)\\s+(?:look\\s+)?(?<much>${MUCH})${SIZE}$`, 'iu'),
  new RegExp(
    `^(?<what>.+?)\\s+(?:should be|must be|to be|could be|needs to be)\\s+(?<much>${MUCH})${SIZE}$`,
    'iu',
  ),
  new RegExp(`^an?\\s+(?<much>${MUCH})(?<size>bigger|larger|taller|smaller)\\s+(?<what>.+)$`, 'iu'),
  new RegExp(`^(?<much>${MUCH})(?<size>bigger|larger|taller|smaller)$`, 'iu'),
];
const GROW =
  /^(?<how>enlarge|magnify|scale up|grow|shrink|scale down|reduce)\s+(?:the size of\s+)?(?<what>.+)$/iu;
const TOO =
  /^(?<what>.+?)\s+(?:is|are|looks?)\s+(?:a (?:bit|little) )?(?:too|way too|so)\s+(?<size>small|tiny|little|short|big|large|tall|huge)$/iu;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:three|3) times/u, 3],
  [/^twice/u, 2],
  [/^half/u, 0.5],
  [/^(?:huge|giant|gigantic|enormous|massive)/u, 2.2],
  [/^(?:bigger|larger|taller|wider|big|large|tall)/u, 1.45],
  [/^(?:smaller|shorter|tinier|small)/u, 0.68],
  [/^(?:tiny|miniature)/u, 0.4],
];

/** Larger or smaller. */
export const resizings: Reader = ({ text }) => {
  const grown = GROW.exec(text)?.groups;
  if (grown) {
    const factor = /^(?:shrink|scale down|reduce)/iu.test(grown['how']!) ? 0.68 : 1.45;
    return [{ kind: 'resize', what: bare(grown['what']!), factor }];
  }
  const wrong = TOO.exec(text)?.groups;
  if (wrong) {
    const factor = /^(?:big|large|tall|huge)/iu.test(wrong['size']!) ? 0.68 : 1.45;
    return [{ kind: 'resize', what: bare(wrong['what']!), factor }];
  }
  const { what = 'it', size, much = '' } = firstOf(RESIZE, text)?.groups ?? {};
  if (size === undefined) return undefined;
  const factor = FACTORS.find(([words]) => words.test(size.toLowerCase()))?.[1] ?? 1;
  return [{ kind: 'resize', what: bare(what), factor: factor ** degreeOf(much) }];
};

function degreeOf(much: string): number {
  if (/much|lot|way|far|very|really/iu.test(much)) return 1.6;
  return /little|bit|slightly/iu.test(much) ? 0.6 : 1;
}

const GIVE = new RegExp(
  `^give\\s+(?<what>${THE}\\s[\\p{L} -]+?|it|him|her|them)\\s+(?<gear>(?:an?|some|two)\\s.+|[\\p{L}]*(?:glasses|shoes|boots|gloves|wings|pants|shorts|jeans))$`,
  'iu',
);
const WEARS = new RegExp(
  `^(?:make|let|have)?\\s*(?<what>${THE}\\s[\\p{L} -]+?|it|him|her|them)\\s+(?:should |must |to )?(?:wears?|wearing|put on|have on)\\s+(?<gear>.+)$`,
  'iu',
);
const WITH = new RegExp(
  `^(?<what>the\\s[\\p{L} -]+?)\\s+with\\s+(?<gear>(?:an?|some)\\s[\\p{L} -]+)$`,
  'iu',
);
const MAKE = new RegExp(
  `^(?:make|let|have)\\s+(?<what>${THE}\\s[\\p{L}-]+(?:\\s[\\p{L}-]+)??|it|him|her|them)\\s+(?:be\\s+|look\\s+|to\\s+)?(?<as>[\\p{L} -]+)$`,
  'iu',
);
const SHOULD = new RegExp(
  `^(?<what>${THE}\\s[\\p{L} -]+?|it|he|she|they)\\s+(?:should|must|could)\\s+(?:be\\s+|look\\s+)?(?<as>[\\p{L} -]+)$`,
  'iu',
);
const IS = new RegExp(
  `^(?<what>${THE}\\s[\\p{L} -]+?)\\s+(?:is|was|were|are)\\s+(?<as>(?:[\\p{L}-]+ing|asleep|happy|sad|angry)\\b[\\p{L} -]*)$`,
  'iu',
);

/** How somebody or something is to be, to look or to behave. */
export const descriptions: Reader = ({ text }) => {
  const geared = firstOf([GIVE, WEARS, WITH], text)?.groups;
  if (geared) {
    return [{ kind: 'describe', what: bare(geared['what']!), as: `wearing ${geared['gear']!}` }];
  }
  const { what, as } = firstOf([IS, SHOULD, MAKE], text)?.groups ?? {};
  if (what === undefined || as === undefined || !canBe(what, as)) return undefined;
  return [{ kind: 'describe', what: bare(what), as: doing(as) }];
};

const NOT_SO =
  /^(?:to|into|from|like|more|less|better|on|in|at|the|an?|portrait|landscape|square|vertical|horizontal|wide|wider|transparent)\b/iu;
const IT = /^(?:it|this|that)$/iu;

/** "It" is a thing where it does something or shows it; "make it cosy" is about the whole. */
function canBe(what: string, as: string): boolean {
  const first = /^[\p{L}-]+/u.exec(as.toLowerCase())?.[0] ?? '';
  const acts = knownVerb(first) !== undefined;
  if (NOT_SO.test(as) || (!acts && /\b(?:the|an?|it)\b/iu.test(as))) return false;
  return (
    acts ||
    !IT.test(what) ||
    expressions.has(first) ||
    materials.has(first) ||
    patternWords.has(first)
  );
}

/** "Sleep" as it follows "is": sleeping. */
function doing(said: string): string {
  const [first = '', ...rest] = said.trim().split(/\s+/u);
  const verb = knownVerb(first.toLowerCase());
  if (verb?.form !== 'base') return said.trim();
  return [progressive(verb.base), ...rest].join(' ');
}

/** The "-ing" form that the lexicon has for a base form. */
function progressive(base: string): string {
  const stem = base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base) ? base.slice(0, -1) : base;
  const forms = [`${base}${base.slice(-1)}ing`, `${stem}ing`, `${base}ing`];
  return forms.find((form) => knownVerb(form)?.base === base) ?? `${stem}ing`;
}

const QUOTED = /["“«']([^"”»']{1,200})["”»']/u;
const LETTER: readonly RegExp[] = [
  /^(?:write|put|add|print|paint|place|engrave|display|show|have|include)\s+(?:the\s+)?(?:(?:words?|text|letters?|message|name|title|caption|inscription)\s+)?(?:that (?:says|reads)\s+)?(?<text>["“«'].+?["”»'])(?:\s+(?:on|onto|across|over|to|in)\s+(?<on>.+))?$/iu,
  /^write\s+(?<text>\S.*?)\s+(?:on|onto|across)\s+(?<on>(?:the|its|his|her|an?)\s.+|it|them)$/iu,
  /^(?:change|set|replace)\s+(?:the\s+)?(?:text|words?|lettering|message|writing|caption)(?:\s+on\s+(?<on>.+?))?\s+(?:to|with|by)\s+(?:say\s+|read\s+)?(?<text>.+)$/iu,
  /^(?:make|let|have)?\s*(?<on>the\s.+?)\s+(?:should |must |to )?(?:says?|reads?|saying|reading)\s+(?<text>.+)$/iu,
];

/** "A poster with the words …": what carries them is the picture itself. */
const TITLED =
  /^(?<how>.*?)\s*\b(?:with|that says|saying|which says)\s+(?:the\s+)?(?:(?:words?|text|title|caption|headline|slogan|letters?|message)\s+)(?<text>\S.*)$/iu;

function titled(text: string): readonly Instruction[] | undefined {
  const { how, text: said } = TITLED.exec(text)?.groups ?? {};
  const manner = how === undefined ? undefined : mannerIn(how);
  if (manner === undefined || said === undefined) return undefined;
  const words = (QUOTED.exec(said)?.[1] ?? said).trim();
  return [manner, { kind: 'add', what: `the text "${words}" at the top` }];
}

/** Words that are to be read in the picture. */
export const letterings: Reader = ({ text }) => {
  const poster = titled(text);
  if (poster !== undefined) return poster;
  const found = firstOf(LETTER, text)?.groups;
  const said = found?.['text'];
  if (said === undefined) return undefined;
  const words = (QUOTED.exec(said)?.[1] ?? said).trim();
  const on = found?.['on'];
  const where = on === undefined || /\b(?:image|picture|photo)$/iu.test(on) ? undefined : bare(on);
  return words === '' ? undefined : [{ kind: 'letter', on: where, text: words }];
};
