import type { Anchor, AnchorName, FigureFacts } from './figure.ts';
import { readTable, readText } from './table.ts';

/** What is known of a drawing besides its lines; coordinates are those of its own viewBox. */
export interface DrawingFacts extends FigureFacts {
  /** Nouns that honestly denote it, most telling first. */
  readonly names: readonly string[];
  /** It is a framed scene with a background of its own, not a thing that can be put into one. */
  readonly card: boolean;
  /** How the face is seen: a dog's body looks left while its face looks at the viewer. */
  readonly face: 'front' | 'side';
  readonly anchors: Readonly<Partial<Record<AnchorName, Anchor>>>;
}

let table: ReadonlyMap<string, DrawingFacts> | undefined;

/** Facts of all drawings by id. */
export function allFacts(): ReadonlyMap<string, DrawingFacts> {
  table ??= readFacts();
  return table;
}

/** @throws Error when there is no such drawing. */
export function factsOf(id: string): DrawingFacts {
  const facts = allFacts().get(id);
  if (facts === undefined) throw new Error(`There is no drawing called “${id}”.`);
  return facts;
}

function readFacts(): Map<string, DrawingFacts> {
  const anchors = readAnchors();
  return new Map(
    readTable('drawings').map(
      ([id = '', metres, bearing, facing, face, extent, card, names = '']) =>
        [
          id,
          {
            metres: Number(metres),
            bearing: bearing as FigureFacts['bearing'],
            facing: facing as FigureFacts['facing'],
            extent: extent as FigureFacts['extent'],
            face: face === 'front' ? 'front' : 'side',
            card: card === 'card',
            names: names === '' ? [] : names.split('|'),
            get anchors() {
              return anchors(id);
            },
          },
        ] as const,
    ),
  );
}

/** Anchors by drawing; read when they are asked for, since a picture needs those of a few drawings. */
function readAnchors(): (id: string) => DrawingFacts['anchors'] {
  const lines = new Map(
    readText('anchors')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('\t')), line]),
  );
  return (id) => {
    const cells = lines.get(id)?.split('\t').slice(1) ?? [];
    return Object.fromEntries(cells.map(readAnchor));
  };
}

/** Reads `eyes 40,38,20,-5`: centre, width, tilt. */
function readAnchor(cell: string): [AnchorName, Anchor] {
  const [name = '', numbers = ''] = cell.split(' ');
  const [x = NaN, y = NaN, width = NaN, tilt = 0] = numbers.split(',').map(Number);
  return [name as AnchorName, { x, y, width, tilt }];
}
