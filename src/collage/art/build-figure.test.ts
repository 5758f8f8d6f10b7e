import { expect, test } from 'vitest';
import type { Attachment, Recipe } from '../compose/plan.ts';
import { buildFigure } from './build-figure.ts';
import { rasterOfFigure } from './figure-raster.ts';
import { drawingIds } from './drawings.ts';
import type { Figure, Layer } from './figure.ts';
import { pieces } from './pieces/index.ts';
import { rigs } from './rigs/index.ts';

function recipe(art: string, more: Partial<Recipe> = {}): Recipe {
  return {
    art,
    options: {},
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
    ...more,
  };
}

function wearing(art: string, anchor: string, more: Partial<Attachment> = {}): Attachment {
  return { recipe: recipe(art), anchor, scale: 1, behind: false, ...more };
}

function topOf(figure: Figure): Layer {
  const layer = figure.layers.at(-1);
  if (layer === undefined) throw new Error('The figure has no layers.');
  return layer;
}

function pixelsOf(figure: Figure): Uint8Array {
  return rasterOfFigure(figure, 64).data;
}

test('every drawing and every piece becomes a figure', () => {
  const arts = [
    ...drawingIds().map((id) => `noto:${id}`),
    ...[...pieces.keys()].map((id) => `piece:${id}`),
  ];
  const wrong = arts.filter((art) => {
    const { layers, foot, width } = buildFigure(recipe(art));
    return layers.length === 0 || foot.x < 0 || foot.x > width;
  });
  expect(wrong).toStrictEqual([]);
}, 60_000);

test('every rig takes a face, a whole animal and a person', () => {
  const wrong = [...rigs.keys()].flatMap((pose) =>
    ['noto:cat', 'noto:t-rex', 'noto:cook']
      .map((head) => recipe(`rig:${pose}`, { options: { head } }))
      .filter((order) => buildFigure(order).anchors.eyes === undefined),
  );
  expect(wrong).toStrictEqual([]);
});

test('the same recipe makes the same figure', () => {
  const order = recipe('noto:dog', {
    colours: ['white'],
    marking: 'spots',
    attached: [wearing('piece:top-hat', 'crown')],
  });
  const first = buildFigure(order);
  for (let i = 0; i < 120; i++) buildFigure(recipe('noto:cat', { lettering: [String(i)] }));
  expect(buildFigure(structuredClone(order))).toStrictEqual(first);
});

test('glasses sit on the eyes, as wide as the anchor says', () => {
  const { eyes } = buildFigure(recipe('noto:panda')).anchors;
  const cool = buildFigure(
    recipe('noto:panda', { attached: [wearing('noto:sunglasses', 'eyes')] }),
  );
  const worn = topOf(cool);
  const share = worn.box.width / (eyes?.width ?? 0);
  expect(worn.box.x + worn.box.width / 2).toBeCloseTo(eyes?.x ?? 0, 0);
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1.15);
  expect(worn.occlusion).toBeGreaterThan(0);
});

test('glasses are drawn as the face is seen: from the side in profile, else from the front', () => {
  const glassesOn = (art: string, head = ''): string =>
    topOf(
      buildFigure(
        recipe(art, {
          options: head === '' ? {} : { head },
          attached: [wearing('piece:sunglasses', 'eyes')],
        }),
      ),
    ).markup;
  const front = glassesOn('noto:panda');
  const side = glassesOn('noto:t-rex');
  expect(side).not.toBe(front);
  expect(glassesOn('noto:dog')).toBe(front);
  expect(glassesOn('rig:standing', 'noto:t-rex')).toBe(side);
  expect(glassesOn('rig:standing', 'noto:raccoon')).toBe(front);
});

test('a hat makes the figure taller, in units and in metres, and leaves the foot on the ground', () => {
  const bare = buildFigure(recipe('noto:cat'));
  const hatted = buildFigure(recipe('noto:cat', { attached: [wearing('piece:top-hat', 'crown')] }));
  expect(hatted.height).toBeGreaterThan(bare.height);
  expect(hatted.facts.metres / bare.facts.metres).toBeCloseTo(hatted.height / bare.height);
  expect(hatted.height - hatted.foot.y).toBeCloseTo(bare.height - bare.foot.y);
});

test('behind means behind', () => {
  const figure = buildFigure(
    recipe('noto:basket', { attached: [wearing('noto:cat', 'inside', { behind: true })] }),
  );
  expect(figure.layers).toHaveLength(2);
  expect(topOf(figure).markup).toBe(topOf(buildFigure(recipe('noto:basket'))).markup);
});

test('an anchor that the carrier lacks leaves it as it is', () => {
  const plain = buildFigure(recipe('noto:rock'));
  const figure = buildFigure(recipe('noto:rock', { attached: [wearing('noto:glasses', 'eyes')] }));
  expect(figure).toStrictEqual(plain);
});

test('a marking stays within the outline', () => {
  const bare = pixelsOf(buildFigure(recipe('noto:dog', { colours: ['white'] })));
  const spotted = pixelsOf(
    buildFigure(recipe('noto:dog', { colours: ['white'], marking: 'spots' })),
  );
  const outside = spotted.filter((value, i) => i % 4 === 3 && bare[i] === 0 && value > 0);
  const changed = spotted.filter((value, i) => i % 4 === 0 && (bare[i] ?? 0) - value > 40);
  expect(outside).toHaveLength(0);
  expect(changed.length).toBeGreaterThan(60);
});

test('words are put on the label as outlines, whatever they say', () => {
  const figure = buildFigure(recipe('noto:placard', { lettering: ['</svg><script> & "Hello"'] }));
  const { markup, box } = topOf(figure);
  expect(markup).not.toContain('script');
  expect(markup.match(/<path /g)).not.toBeNull();
  expect(box.width).toBeLessThanOrEqual(figure.width);
  expect(() => pixelsOf(figure)).not.toThrow();
});

test('letters that no line can hold do no harm', () => {
  const long = 'x'.repeat(400);
  const figure = buildFigure(recipe('noto:cat', { lettering: [long, '\u0000\uffff', '   '] }));
  expect(() => pixelsOf(figure)).not.toThrow();
});

test.each(['noto:nothing', 'piece:nothing', 'rig:nothing', 'nonsense', ''])(
  '“%s” is no art',
  (art) => {
    expect(() => buildFigure(recipe(art))).toThrow(/no (?:art|drawing) called/);
  },
);

test('what is drawn in a material is not painted in it again', () => {
  const plain = buildFigure(recipe('piece:stained-glass-window'));
  const glass = buildFigure(recipe('piece:stained-glass-window', { material: 'glass' }));
  const golden = buildFigure(recipe('piece:stained-glass-window', { material: 'gold' }));
  expect(pixelsOf(glass)).toEqual(pixelsOf(plain));
  expect(pixelsOf(golden)).not.toEqual(pixelsOf(plain));
});

test('a colour that names the kind leaves the coat as it is', () => {
  const fox = pixelsOf(buildFigure(recipe('piece:red-fox')));
  expect(pixelsOf(buildFigure(recipe('piece:red-fox', { colours: ['red'] })))).toEqual(fox);
  expect(pixelsOf(buildFigure(recipe('piece:red-fox', { colours: ['blue'] })))).not.toEqual(fox);
});

test('an animal of one coat shows the second of two colours in patches', () => {
  const black = pixelsOf(buildFigure(recipe('noto:cat', { colours: ['black'] })));
  const both = pixelsOf(buildFigure(recipe('noto:cat', { colours: ['black', 'white'] })));
  const whiter = (data: Uint8Array): number =>
    data.filter((value, at) => at % 4 === 1 && value > 200).length;
  expect(whiter(both)).toBeGreaterThan(2 * whiter(black));
  const cow = (colours: Recipe['colours']): string =>
    buildFigure(recipe('noto:cow', { colours })).layers[0]!.markup;
  expect(cow(['brown', 'white'])).not.toContain('<mask');
});
