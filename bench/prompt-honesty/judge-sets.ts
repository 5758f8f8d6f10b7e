import type { Acceptable, AcceptableTable } from './acceptable.ts';
import { together } from './areas.ts';
import { draw } from './drawn.ts';
import { countSeen } from './judge-counts.ts';
import { partsShowing } from './judge-nouns.ts';
import type { Check } from './check.ts';
import { colouredItems, countColoured, describeItems } from './check-colours.ts';
import type { Place, RelationName } from './judge-relations.ts';
import { RELATIONS, holds } from './judge-relations.ts';
import type { Seen, SeenPart } from './seen.ts';
import { seenIn } from './seen.ts';
import { readLines } from './word-list.ts';

/** A check of a test set, with the prompt and the group that it belongs to. */
export interface SetCheck extends Check {
  readonly group: string;
  readonly prompt: string;
}

/** Each prompt is drawn several times: a side that is right by chance is wrong the next time. */
const SEEDS = [1, 2, 3];

/** Counts what `counts.txt` asks for. Groups are the numbers. */
export function judgeCountSet(edge: number, table: AcceptableTable): readonly SetCheck[] {
  return eachDrawing('counts.txt').map(({ cells, seed }) => {
    const [group = '', noun = '', prompt = ''] = cells;
    const { plan, map } = draw(prompt, edge, seed);
    const found = countSeen(map, shown(noun, table, seenIn(plan, map)));
    const right = found === Number(group);
    return { group, prompt, asked: `${group} ${noun}`, found: String(found), right };
  });
}

/**
 * Looks for the colours that `colours.txt` asks for. Groups are the colours; several of one line belong
 * to the same thing. A number before them tells how many must have them, 1 without. Drawn once: no
 * colour is right by chance, and painting takes long.
 */
export function judgeColourSet(edge: number, table: AcceptableTable): readonly SetCheck[] {
  return eachDrawing('colours.txt', [1]).flatMap(({ cells, seed }) => {
    const [asked = '', noun = '', prompt = ''] = cells;
    const [first = '', ...rest] = asked.split(' ');
    const needed = Number(first) || 1;
    const colours = Number(first) > 0 ? rest : [first, ...rest];
    const drawn = draw(prompt, edge, seed);
    const items = colouredItems(drawn)(shown(noun, table, seenIn(drawn.plan, drawn.map)));
    return colours.map((colour) => {
      const having = countColoured(items, colour, colours.length > 1, table) ?? 0;
      return {
        group: colour,
        prompt,
        asked: `${needed} ${colour} ${noun}`,
        found: items.length === 0 ? 'not drawn' : describeItems(items),
        right: items.length > 0 && having >= needed,
      };
    });
  });
}

/** Checks the relations of `relations.txt` in the pictures. */
export function judgeRelationSet(edge: number, table: AcceptableTable): readonly SetCheck[] {
  return eachDrawing('relations.txt').map(({ cells, seed }) => {
    const [group = '', first = '', second = '', prompt = ''] = cells;
    const relation = RELATIONS.find((name) => name === group);
    if (relation === undefined) throw new Error(`no relation ${group}`);
    const { plan, map } = draw(prompt, edge, seed);
    const seen = seenIn(plan, map);
    const [a, b] = [shown(first, table, seen), shown(second, table, seen)];
    return {
      group,
      prompt,
      asked: `${first} ${group} ${second}`,
      ...relationShown(relation, a, b, edge),
    };
  });
}

function eachDrawing(
  file: string,
  seeds: readonly number[] = SEEDS,
): readonly { cells: readonly string[]; seed: number }[] {
  return readLines(file).flatMap((line) =>
    seeds.map((seed) => ({ cells: line.split('\t'), seed })),
  );
}

function relationShown(
  relation: RelationName,
  a: readonly SeenPart[],
  b: readonly SeenPart[],
  edge: number,
): Pick<SetCheck, 'found' | 'right'> {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one === undefined || other === undefined) return { found: 'not both drawn', right: false };
  const others = b.map(({ area }) => area);
  const right = holds(relation, one, other, edge, others);
  return { found: `${boxOf(one)} and ${boxOf(other)}`, right };
}

/** Those that the engine places for the prompt; company that it adds by itself stands anywhere. */
function shown(noun: string, table: AcceptableTable, seen: Seen): readonly SeenPart[] {
  const acceptable: Acceptable | undefined = table.get(noun);
  if (acceptable === undefined) throw new Error(`acceptable.tsv lacks ${noun}`);
  const itself = partsShowing(acceptable, seen, 'itself');
  return itself.length > 0 ? itself : partsShowing(acceptable, seen, 'hypernym');
}

function placeOf(parts: readonly SeenPart[]): Place | undefined {
  const area = together(parts.map((part) => part.area));
  if (area === undefined) return undefined;
  const items = [...new Set(parts.map(({ item }) => item))];
  return { area, order: Math.max(...items), items };
}

function boxOf({ area: { left, top, right, bottom } }: Place): string {
  return `${left}–${right} × ${top}–${bottom}`;
}
