import { paint } from '../../src/collage/render/paint.ts';
import { paletteFor } from '../../src/collage/render/palette.ts';
import type { AcceptableTable } from './acceptable.ts';
import { accepts } from './acceptable.ts';
import type { Check } from './check.ts';
import type { Drawn } from './drawn.ts';
import { groupedBy } from './grouped-by.ts';
import type { Palette } from './judge-colours.ts';
import { hasColour, paletteOf } from './judge-colours.ts';
import type { JudgedNoun } from './judge-nouns.ts';
import { partsBeing } from './parts-being.ts';
import type { SeenPart } from './seen.ts';

/** The parts of one item of the plan, and the colours that are seen of it. */
interface ColouredItem {
  readonly own: readonly SeenPart[];
  readonly palette: Palette;
}

/** Looks whether the things that were drawn have the colours that the prompt gives them. */
export function colourChecks(
  drawn: Drawn,
  judged: readonly JudgedNoun[],
  table: AcceptableTable,
): readonly Check[] {
  const coloured = judged
    .filter(({ thing }) => thing.colours.length > 0)
    .map((one) => ({ ...one, parts: partsBeing(one, table) }))
    .filter(({ parts }) => parts.length > 0);
  if (coloured.length === 0) return [];
  const look = colouredItems(drawn);
  return coloured.flatMap(({ thing, noun, parts }) => {
    const items = look(parts);
    const needed = Math.min(thing.count ?? 1, items.length);
    // A red panda's name is no wish for red.
    const colours = thing.colours.filter((colour) => !noun.split(' ').includes(colour));
    return colours.flatMap((colour) => {
      const having = countColoured(items, colour, colours.length > 1, table);
      if (having === undefined) return [];
      const found = describeItems(items);
      return [{ asked: `${colour} ${noun}`, found, right: having >= needed }];
    });
  });
}

/** Paints a picture once, to look at the colours of any of its parts. */
export function colouredItems({
  plan,
  map,
}: Drawn): (parts: readonly SeenPart[]) => readonly ColouredItem[] {
  const pixels = paint(plan, { width: map.width, height: map.height }, { stage: () => {} });
  const { light } = paletteFor(plan);
  return (parts) =>
    [...groupedBy(parts, ({ item }) => item).values()].map((own) => {
      const shown = own.map(({ part }) => part);
      return { own, palette: paletteOf(map, pixels, shown, light) };
    });
}

/**
 * How many items have a colour; `undefined` when it cannot be told. One of `several` colours need only
 * be among the others.
 */
export function countColoured(
  items: readonly ColouredItem[],
  colour: string,
  several: boolean,
  table: AcceptableTable,
): number | undefined {
  const verdicts = items.map(({ own, palette }) =>
    hasColour(
      colour === 'green' || !flowers(own, table) ? palette : withoutLeaves(palette),
      colour,
      several || own.some(worn) ? 'partly' : 'whole',
    ),
  );
  return verdicts.includes(undefined) ? undefined : verdicts.filter((one) => one === true).length;
}

/** The strongest colours of each item, for a report. */
export function describeItems(items: readonly ColouredItem[]): string {
  return items.map(({ palette }) => describe(palette)).join(' / ');
}

/** Someone's clothes or fur take only some of the pixels of a dressed body. */
function worn({ signs }: SeenPart): boolean {
  return signs[0]?.startsWith('rig:') === true;
}

function flowers(parts: readonly SeenPart[], table: AcceptableTable): boolean {
  const known = table.get('flower')?.itself ?? [];
  return parts.every(({ signs }) => accepts(known, signs[0] ?? ''));
}

/** A white flower is white, however long its stem. */
function withoutLeaves(palette: Palette): Palette {
  const rest = [...palette].filter(([family]) => family !== 'green');
  const sum = rest.reduce((all, [, share]) => all + share, 0);
  return new Map(rest.map(([family, share]) => [family, share / sum]));
}

function describe(palette: Palette): string {
  return [...palette]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([family, share]) => `${family} ${Math.round(100 * share)} %`)
    .join(', ');
}
