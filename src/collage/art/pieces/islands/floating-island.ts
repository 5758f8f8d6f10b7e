import type { Random } from '../../../../numerics/random.ts';
import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { lines } from '../path.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { plantTree } from '../plants/tree-shapes.ts';
import { hutShape } from '../buildings/hut-shape.ts';
import { fallingWater } from './falling-water.ts';

type Pair = readonly [x: number, y: number];

/**
 * A piece of land that floats in the air. `waterfall`: `none`, `plain`, `rainbow`; `falls` how many
 * (1 or 2); `growth`: `trees`, `hut` (trees and a hut), `bare`. Varies with the stream.
 */
export const floatingIsland: Piece = {
  id: 'floating-island',
  names: ['floating island', 'flying island', 'sky island', 'hovering island'],
  metres: 60,
  bearing: 'flies',
  facing: 'front',
  build(options, random) {
    const read = choicesOf(options);
    const water = read.oneOf('waterfall', ['none', 'plain', 'rainbow']);
    const falls = Math.round(read.number('falls', random.integer(1, 2), 1, 2));
    const growth = read.oneOf('growth', ['trees', 'hut', 'bare']);
    const rock = shade(material.earth, random.between(-0.08, 0.1));
    const half = random.between(150, 190);
    const s = new Sketch('floating-island');

    const top = 100;
    const rim = turfRim(half, top, random);
    underside(s, half, top, rock, random);
    turf(s, half, top, rim, random);
    if (growth !== 'bare') grow(s, half, top, growth === 'hut', random);
    if (water !== 'none') {
      const places = falls === 2 ? [-half * 0.52, half * 0.38] : [half * random.between(-0.3, 0.3)];
      for (const x of places) {
        const width = half * random.between(0.22, 0.28);
        s.layer(0.25);
        fallingWater(
          s,
          { x, top: top + 9, width, drop: random.between(230, 300), rainbow: water === 'rainbow' },
          random,
        );
      }
    }
    return s.figure({
      metres: 60,
      bearing: 'flies',
      anchors: { top: [0, top + 6, half * 1.5], seat: [0, top + 6, half] },
      foot: { x: 0, y: top + 120 },
    });
  },
};

/** The lower edge of the turf: scallops that hang over the rock. */
function turfRim(half: number, top: number, random: Random): string {
  let d = `M${-half} ${top}`;
  d += `C${-half * 0.7} ${top - 24} ${half * 0.7} ${top - 24} ${half} ${top}`;
  const count = 17;
  for (let i = 0; i < count; i++) {
    const from = half - (2 * half * i) / count;
    const to = half - (2 * half * (i + 1)) / count;
    const bow = (x: number): number => top + 17 * Math.sqrt(Math.max(0, 1 - (x / half) ** 2));
    const drip = random.between(4, 15);
    d += `C${from - 1} ${bow(from) + drip} ${to + 1} ${bow(to) + drip} ${to} ${i + 1 === count ? top : bow(to) - 3}`;
  }
  return `${d}Z`;
}

function underside(s: Sketch, half: number, top: number, rock: string, random: Random): void {
  const count = 9;
  const outline: Pair[] = [[-half * 0.98, top]];
  const spikes: Pair[] = [];
  for (let i = 0; i < count; i++) {
    const f = (i + 0.5) / count;
    const x = -half + 2 * half * f;
    const depth = (1 - Math.abs(2 * f - 1) ** 1.4) * half * 0.92 + 18;
    const tip: Pair = [x + random.between(-6, 6), top + depth * random.between(0.82, 1.14)];
    spikes.push(tip);
    outline.push([x - half / count + 3, top + depth * 0.58], tip);
  }
  outline.push([half * 0.98, top]);
  const d = `${lines(outline)}Z`;
  s.layer();
  s.path(
    d,
    s.span({ x: 0, y: top }, { x: 0, y: top + half }, [
      shade(rock, 0.16),
      rock,
      shade(rock, -0.45),
    ]),
  );
  s.within(d, () => {
    for (const [i, [x, y]] of spikes.entries()) {
      const wide = half / count + 8;
      const light = i % 2 === 0 ? 0.14 : 0.04;
      s.path(`M${x} ${y}L${x - wide} ${top + 8}L${x - 2} ${top + 4}Z`, shade(rock, light), {
        opacity: 0.75,
      });
      s.path(`M${x} ${y}L${x - 2} ${top + 4}L${x + wide} ${top + 10}Z`, shade(rock, -0.3), {
        opacity: 0.6,
      });
    }
    for (let i = 0; i < 14; i++) {
      const x = random.between(-half, half);
      const y = top + random.between(20, half * 0.75);
      const size = random.between(5, 16);
      s.path(
        `M${x} ${y}l${size} ${-size * 0.3}l${size * 0.5} ${size * 0.7}l${-size * 0.9} ${size * 0.5}Z`,
        shade(rock, random.between(-0.35, 0.25)),
        { opacity: 0.6 },
      );
    }
  });
}

function turf(s: Sketch, half: number, top: number, rim: string, random: Random): void {
  const grass = material.grass;
  s.layer();
  s.path(rim, s.fade([shade(grass, 0.28), grass, shade(grass, -0.38)]));
  s.within(rim, () => {
    s.oval(-half * 0.15, top - 5, half * 0.78, 11, shade(grass, 0.32), { opacity: 0.6 });
    for (let i = 0; i < 26; i++) {
      const x = random.between(-half * 0.92, half * 0.92);
      const y = top + random.between(-9, 8);
      s.line(
        `M${x} ${y}l-2 -6M${x} ${y}l2.5 -6.5`,
        shade(grass, random.chance(0.5) ? 0.42 : -0.2),
        1.7,
      );
    }
  });
}

function grow(s: Sketch, half: number, top: number, hut: boolean, random: Random): void {
  const slots = [-0.74, -0.5, -0.2, 0.12, 0.44, 0.72].map((f) => f + random.between(-0.05, 0.05));
  const hutAt = hut ? random.pick([1, 2, 3]) : -1;
  const back = slots
    .map((f, i) => ({ f, i }))
    .filter(({ i }) => i === hutAt || random.chance(0.86));
  for (const { f, i } of back) {
    const y = top - 4 + (i % 2) * 8;
    s.layer();
    if (i === hutAt) {
      s.placed({ x: f * half, y: y + 6, scale: 0.62 }, () => hutShape(s, '#c9894f', '#b98d55'));
      continue;
    }
    const kind = random.pick(['oak', 'pine', 'oak', 'pine', 'birch'] as const);
    const height =
      (1 - Math.abs(f) * 0.45) * random.between(74, 104) * (kind === 'pine' ? 0.95 : 1);
    plantTree(s, kind, { x: f * half, y, height }, random);
  }
}
