import { paint } from '../../src/collage/render/paint.ts';
import { groupedBy } from './grouped-by.ts';
import type { AcceptableTable } from './acceptable.ts';
import { accepts } from './acceptable.ts';
import { claimsOf } from './claims.ts';
import type { Drawn } from './drawn.ts';
import { draw } from './drawn.ts';
import type { Palette } from './judge-colours.ts';
import { hasColour, paletteOf } from './judge-colours.ts';
import { countSeen } from './judge-counts.ts';
import type { JudgedNoun, Verdict } from './judge-nouns.ts';
import { depictable, judgeNoun } from './judge-nouns.ts';
import { namedThings } from './named-things.ts';
import type { SeenPart } from './seen.ts';
import { seenIn } from './seen.ts';

/** How one prompt came out. */
export interface JudgedPrompt {
  readonly prompt: string;
  readonly nouns: readonly {
    readonly noun: string;
    readonly verdict: Verdict;
    /** The picture that claims to be it, of a wrong one. */
    readonly claimed: string | undefined;
  }[];
  readonly colours: readonly Check[];
  readonly counts: readonly Check[];
}

/** Something asked for that was drawn, and whether it looks as asked. */
export interface Check {
  readonly asked: string;
  readonly found: string;
  readonly right: boolean;
}

const SEED = 1;

/** Draws a prompt and judges what is to be seen against what it names. */
export function judgePrompt(
  prompt: string,
  edge: number,
  table: AcceptableTable,
  stopped: ReadonlySet<string>,
): JudgedPrompt {
  const drawn = draw(prompt, edge, SEED);
  const seen = seenIn(drawn.plan, drawn.map);
  const claims = claimsOf(drawn, seen);
  const things = depictable(namedThings(prompt), table, stopped);
  const judged = things.map((thing) => judgeNoun(thing, table, seen, claims));
  return {
    prompt,
    nouns: judged.map(({ thing, noun, verdict }) => ({
      noun,
      verdict,
      claimed:
        verdict === 'wrong'
          ? claims.find(({ words }) => words.some((word) => thing.names.includes(word)))?.art
          : undefined,
    })),
    colours: colourChecks(drawn, judged, table, edge),
    counts: judged.flatMap((one) => countCheck(drawn, one, table)),
  };
}

function colourChecks(
  { plan, map }: Drawn,
  judged: readonly JudgedNoun[],
  table: AcceptableTable,
  edge: number,
): readonly Check[] {
  const coloured = judged.filter((one) => one.thing.colours.length > 0);
  const measured = coloured
    .map((one) => ({ ...one, parts: asArt(one, table) }))
    .filter(({ parts }) => parts.length > 0);
  if (measured.length === 0) return [];
  const pixels = paint(plan, { width: edge, height: edge }, { stage: () => {} });
  return measured.flatMap(({ thing, noun, parts }) => {
    const items = groupedBy(parts, ({ item }) => item);
    const palettes = [...items.values()].map((own) => ({
      palette: paletteOf(
        map,
        pixels,
        own.map(({ part }) => part),
      ),
      whole:
        thing.colours.length === 1 &&
        own.every(({ signs }) => signs[0]?.startsWith('rig:') !== true)
          ? ('whole' as const)
          : ('partly' as const),
    }));
    const needed = Math.min(thing.count ?? 1, palettes.length);
    return thing.colours.flatMap((colour) => {
      const verdicts = palettes.map(({ palette, whole }) => hasColour(palette, colour, whole));
      if (verdicts.includes(undefined)) return [];
      const right = verdicts.filter((verdict) => verdict === true).length >= needed;
      const found = palettes.map(({ palette }) => describe(palette)).join(' / ');
      return [{ asked: `${colour} ${noun}`, found, right }];
    });
  });
}

function describe(palette: Palette): string {
  return [...palette]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([family, share]) => `${family} ${Math.round(100 * share)} %`)
    .join(', ');
}

function countCheck({ map }: Drawn, one: JudgedNoun, table: AcceptableTable): readonly Check[] {
  const asked = one.thing.count;
  const parts = asArt(one, table);
  if (asked === undefined || asked < 1 || asked > 12 || parts.length === 0) return [];
  const found = countSeen(map, parts);
  return [{ asked: `${asked} ${one.noun}`, found: String(found), right: found === asked }];
}

/** The parts that are the thing, not those that have it: a cat is no nose, a person no hand. */
function asArt(
  { noun, shownBy, verdict }: JudgedNoun,
  table: AcceptableTable,
): readonly SeenPart[] {
  if (verdict !== 'itself' && verdict !== 'hypernym') return [];
  const patterns = table.get(noun)![verdict];
  return shownBy.filter(({ signs }) =>
    signs.some((sign) => !/^(anchor|being|lettering)/u.test(sign) && accepts(patterns, sign)),
  );
}
