import type { AnchorName, Anchor, Figure, FigureFacts } from '../../../src/collage/art/figure.ts';
import type { Workshop } from '../../../src/collage/compose/workshop.ts';

type Facts = Partial<FigureFacts> & {
  readonly width?: number;
  readonly anchors?: readonly AnchorName[];
};

const CREATURE: readonly AnchorName[] = ['eyes', 'crown', 'mouth', 'neck', 'back', 'head'];

/** Facts of the things that composer tests speak of; anything else has no art. */
const KNOWN: Readonly<Record<string, Facts>> = {
  cat: { metres: 0.4, facing: 'left', anchors: CREATURE },
  dog: { metres: 0.6, facing: 'left', anchors: CREATURE },
  't-rex': { metres: 5, facing: 'right', anchors: CREATURE },
  flamingo: { metres: 1.3, facing: 'left', width: 60, anchors: CREATURE },
  person: { metres: 1.7, width: 40, anchors: ['hand-left', 'hand-right', ...CREATURE] },
  vet: { metres: 0.7, extent: 'bust', anchors: ['hand-right', 'eyes', 'crown'] },
  sloth: { metres: 0.4, extent: 'head', anchors: ['eyes', 'crown', 'mouth'] },
  bird: { metres: 0.2, bearing: 'flies', facing: 'right' },
  fish: { metres: 0.2, bearing: 'swims', facing: 'left', width: 180 },
  boat: { metres: 4, bearing: 'floats', width: 150 },
  moon: { metres: 3.4e6, bearing: 'celestial' },
  lounger: { metres: 0.95, width: 180, anchors: ['seat', 'top'] },
  table: { metres: 0.75, width: 160, anchors: ['top'] },
  box: { metres: 0.4, anchors: ['inside', 'top'] },
  tree: { metres: 8, width: 80 },
  apple: { metres: 0.08 },
  sign: { metres: 1, anchors: ['label'] },
  computer: { metres: 0.5, anchors: ['label'] },
  sunglasses: { metres: 0.05, width: 220, extent: 'part' },
  hat: { metres: 0.15, width: 150, extent: 'part' },
  clock: { metres: 0.3, bearing: 'hangs' },
  'palm tree': { metres: 6, width: 80 },
  'potted plant': { metres: 0.8, width: 80 },
};

const FACED = new Set(['sloth', 'vet', 'person', 'cat', 'dog', 't-rex']);

/** A workshop whose figures are blank boxes 100 high, with facts and anchors: for fast tests. */
export function paperWorkshop(): Workshop {
  return {
    match: ({ noun, names }) => {
      const via = [...names, noun].find((name) => Object.hasOwn(KNOWN, name));
      return via === undefined
        ? { art: undefined, via: noun, how: 'nothing' }
        : { art: `paper:${via}`, via, how: 'name' };
    },
    marking: () => undefined,
    figure: ({ art }) => {
      if (art.startsWith('rig:')) return blank({ metres: 1.5, anchors: CREATURE });
      const facts = KNOWN[art.slice('paper:'.length)];
      if (!facts) throw new RangeError(`no art ${art}`);
      return blank(facts);
    },
    hasHead: (art) => FACED.has(art.slice('paper:'.length)),
    poses: new Set(['standing', 'seated', 'typing']),
  };
}

function blank({ width = 100, anchors = [], ...facts }: Facts): Figure {
  const entries = anchors.map((name) => [name, anchorAt(name, width)] as const);
  return {
    width,
    height: 100,
    layers: [],
    anchors: Object.fromEntries(entries),
    foot: { x: width / 2, y: 98 },
    facts: { metres: 1, bearing: 'stands', facing: 'front', extent: 'whole', ...facts },
  };
}

function anchorAt(name: AnchorName, width: number): Anchor {
  const height =
    { eyes: 25, crown: 8, mouth: 40, seat: 60, top: 10, inside: 20 }[name as 'eyes'] ?? 45;
  return { x: width / 2, y: height, width: width * 0.6, tilt: name === 'seat' ? 40 : 0 };
}
