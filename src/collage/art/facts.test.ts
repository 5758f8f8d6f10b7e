import { expect, test } from 'vitest';
import { drawing, drawingIds } from './drawings.ts';
import { allFacts } from './facts.ts';
import { rasterOfFigure } from './figure-raster.ts';
import { headDrawing, headFigure } from './head.ts';
import { pieces } from './pieces/index.ts';
import { readTable } from './table.ts';

const ANCHORS = new Set(
  'eyes crown head mouth neck hand-left hand-right seat back top inside label'.split(' '),
);

test('every drawing has facts, and every fact a drawing', () => {
  expect(new Set(allFacts().keys())).toStrictEqual(new Set(drawingIds()));
});

test('facts are of the kinds there are', () => {
  const bearings = ['stands', 'lies', 'flies', 'floats', 'hangs', 'celestial', 'swims'];
  const wrong = [...allFacts()].filter(
    ([, { metres, bearing, facing, extent }]) =>
      !(
        metres > 0 &&
        bearings.includes(bearing) &&
        ['left', 'right', 'front'].includes(facing) &&
        ['whole', 'bust', 'head', 'part'].includes(extent)
      ),
  );
  expect(wrong).toStrictEqual([]);
});

test('anchors lie inside the box of the drawing', () => {
  const wrong = [...allFacts()].flatMap(([id, facts]) => {
    const [left, top, width, height] = drawing(id, 'a').viewBox;
    return Object.entries(facts.anchors)
      .filter(
        ([name, { x, y, width: wide, tilt }]) =>
          !(
            ANCHORS.has(name) &&
            wide > 0 &&
            Math.abs(tilt) <= 90 &&
            x >= left - 1 &&
            x <= left + width + 1 &&
            y >= top - 1 &&
            y <= top + height + 1
          ),
      )
      .map(([name]) => `${id} ${name}`);
  });
  expect(wrong).toStrictEqual([]);
});

test('anchors belong to drawings', () => {
  const strangers = readTable('anchors').filter(([id = '']) => !allFacts().has(id));
  expect(strangers).toStrictEqual([]);
});

test('heads and faces say where eyes, crown and mouth are', () => {
  const wrong = [...allFacts()]
    .filter(([, { extent, anchors }]) => extent === 'head' && anchors.head !== undefined)
    .filter(([, { anchors }]) => !(anchors.eyes && anchors.crown && anchors.mouth))
    .map(([id]) => id);
  expect(wrong).toStrictEqual([]);
});

test('whole animals and people can wear glasses and hats', () => {
  const wearers = [...allFacts().values()].filter(({ anchors }) => anchors.eyes && anchors.crown);
  expect(wearers.length).toBeGreaterThan(300);
});

test('a name means one drawing only', () => {
  const names = [...allFacts().values()].flatMap((facts) => facts.names);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toStrictEqual([]);
  expect(names.filter((name) => name !== name.trim().toLowerCase())).toStrictEqual([]);
});

test('aliases are unique', () => {
  const words = readTable('aliases').map(([word = '']) => word);
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeGreaterThan(400);
});

test('tables lead to art that exists', () => {
  const arts = [
    ...readTable('aliases').map(([, art = '']) => art),
    ...readTable('synsets').map(([, art = '']) => art),
    ...readTable('words').map(([, art = '']) => art),
    ...readTable('poses').flatMap(([of = '', , pose = '']) => [of, pose]),
    ...readTable('heads').flatMap(([whole = '', head = '']) => [
      whole.startsWith('piece:') ? whole : `noto:${whole}`,
      `noto:${head}`,
    ]),
    ...readTable('markings').map(([id = '']) => `noto:${id}`),
  ];
  expect(arts.filter((art) => !exists(art))).toStrictEqual([]);
});

test('every head that a rig may ask for can be cut out', () => {
  const wrong = [...allFacts()]
    .filter(([, facts]) => facts.anchors.head !== undefined)
    .flatMap(([id]) => {
      const head = headFigure(headDrawing(id), 'a');
      const bare = rasterOfFigure(head, 24).data.every((value) => value === 0);
      const { eyes, mouth, head: centre } = head.anchors;
      const inside = [eyes, mouth, centre].every(
        (anchor) =>
          anchor === undefined ||
          (anchor.x >= 0 && anchor.x <= head.width && anchor.y >= 0 && anchor.y <= head.height),
      );
      return inside && !bare && head.facts.extent === 'head' ? [] : [id];
    });
  expect(wrong).toStrictEqual([]);
});

function exists(art: string): boolean {
  const [kind = '', id = ''] = art.split(':', 2);
  if (kind === '-') return true;
  return kind === 'noto' ? allFacts().has(id) : kind === 'piece' && pieces.has(id);
}
