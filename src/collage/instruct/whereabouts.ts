/** Where in a picture a prompt wants something to be. */
export interface Whereabouts {
  readonly side?: Side;
  readonly level?: Level;
  /** Far away, small. */
  readonly far?: true;
  /** A thing that the picture shows, and how what is new is to stand to it. */
  readonly by?: { readonly how: Standing; readonly what: string };
}

export type Side = 'left' | 'middle' | 'right';
export type Level = 'top' | 'bottom';
export type Standing =
  'on' | 'left' | 'right' | 'beside' | 'before' | 'behind' | 'above' | 'elsewhere';

const SIDE = /\b(?:left|right|middle|cent(?:re|er))\b/iu;
const LEVEL = /\b(?:top|upper|bottom|lower)\b/iu;

/** A part of the picture itself: "in the lower left corner of the first image". */
const PART =
  /\b(?:on|to|at|in|into|towards?)\s+(?:the\s+)?((?:(?:far|very|top|bottom|upper|lower|left|right|middle|cent(?:re|er))[\s-]*)+)(?:(?:hand\s+)?side|half|corner|part|edge|area|third)?(?:\s+of\s+(?:the|this|my|its?)\s+(?:(?:first|other|whole|main)\s+)?(?:image|picture|photo|photograph|scene|frame|drawing))?(?=\s*(?:$|[,.;!]|and\b|in\b|on\b))/iu;

const RELATIONS: readonly (readonly [RegExp, Standing])[] = [
  [/(?:to the |on the )?left(?:[ -]hand side)? of/u, 'left'],
  [/(?:to the |on the )?right(?:[ -]hand side)? of/u, 'right'],
  [/in front of/u, 'before'],
  [/next to|beside|near|close to|alongside|by/u, 'beside'],
  [/behind/u, 'behind'],
  [/above|over/u, 'above'],
  [/on top of|onto|upon|on|to/u, 'on'],
  [/under(?:neath)?|below|beneath|inside(?: of)?|into|in|around|between|against/u, 'elsewhere'],
];

const WORDS = RELATIONS.map(([words]) => `(?:${words.source})`).join('|');
/** The thing after "the", which the picture has already; what comes with "a" is new itself. */
const BY = new RegExp(
  `\\b(${WORDS})\\s+(?:the|this|that|its|his|her|their)\\s+([\\p{L}][\\p{L} '-]*?)\\s*(?=$|[,.;!]|\\b(?:and|in|on|of|with|from|at)\\b)`,
  'giu',
);

/** What is no thing but the picture, or a part of it that any picture has. */
const PICTURES =
  /\b(?:image|picture|photo|photograph|scene|frame|foreground|background|back|front|distance|horizon|one)$/iu;
const FAR =
  /\b(?:in|into|to|at) the (?:far )?(?:back(?:ground)?|distance|horizon)\b|\bon the horizon\b|\bfar away\b/iu;
const SKY = /^(?:sky|air|clouds?|heavens?)$/iu;
const GROUND =
  /^(?:ground|floor|grass|lawn|sand|snow|road|street|path|pavement|sidewalk|beach|meadow|field|earth|soil)$/iu;

/** Reads where something is to be; nothing is set where a prompt leaves it open. */
export function whereaboutsIn(prompt: string): Whereabouts {
  const part = PART.exec(prompt)?.[1] ?? '';
  const side = sideOf(SIDE.exec(part)?.[0]);
  const level = LEVEL.exec(part)?.[0]?.toLowerCase();
  const where: Whereabouts = {
    ...(side && { side }),
    ...(FAR.test(prompt) && { far: true as const }),
    ...(level && { level: /^(?:top|upper)$/u.test(level) ? 'top' : 'bottom' }),
  };
  for (const [, relation = '', what = ''] of prompt.matchAll(BY)) {
    if (PICTURES.test(what) || SIDE.test(what) || LEVEL.test(what)) continue;
    if (SKY.test(what)) return { ...where, level: 'top' };
    if (GROUND.test(what)) return { ...where, level: 'bottom', by: { how: 'on', what } };
    return { ...where, by: { how: standingOf(relation), what: what.toLowerCase() } };
  }
  return where;
}

/** True for what is under the feet in any picture, so that nobody has to find it. */
export const isGround = (what: string): boolean => GROUND.test(what);

function sideOf(word: string | undefined): Side | undefined {
  const side = word?.toLowerCase();
  if (side === undefined) return undefined;
  return side === 'left' || side === 'right' ? side : 'middle';
}

function standingOf(relation: string): Standing {
  const said = relation.toLowerCase();
  const known = RELATIONS.find(([words]) => new RegExp(`^(?:${words.source})$`, 'u').test(said));
  return known?.[1] ?? 'elsewhere';
}
