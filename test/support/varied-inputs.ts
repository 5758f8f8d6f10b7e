import type { Pixels } from '../../src/kernel/pixels.ts';
import { fractalTile, lookUp, type NoiseTile } from '../../src/numerics/noise-tile.ts';
import { seededRandom, type Random } from '../../src/numerics/random.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** A colour for each point; x and y are 0 … 1. */
type Shader = (x: number, y: number) => Colour;

/** A picture that is made here, by name. */
export interface VariedInput {
  readonly name: string;
  readonly pixels: Pixels;
}

/**
 * Pictures of the kinds that people send to be varied, made without any drawing or photograph:
 * landscapes and close-ups of noise as photographs are, icons, and flat graphics.
 */
export function variedInputs(edge: number): VariedInput[] {
  const made: Readonly<Record<string, Shader>> = {
    ...landscapes(),
    ...closeUps(),
    ...icons(),
    ...graphics(),
  };
  return Object.entries(made).map(([name, shader]) => ({ name, pixels: shaded(shader, edge) }));
}

function shaded(shader: Shader, edge: number): Pixels {
  const data = new Uint8ClampedArray(edge * edge * 3);
  for (let j = 0; j < edge; j++) {
    for (let i = 0; i < edge; i++) {
      // Two by two points a pixel: edges as smooth as those of a rendered picture.
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let k = 0; k < 4; k++) {
          sum += shader((i + 0.25 + 0.5 * (k & 1)) / edge, (j + 0.25 + 0.5 * (k >> 1)) / edge)[c]!;
        }
        data[(j * edge + i) * 3 + c] = sum / 4;
      }
    }
  }
  return { width: edge, height: edge, channels: 3, data };
}

const mixed = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

const lit = ([r, g, b]: Colour, light: number): Colour => [r * light, g * light, b * light];

const noiseOf = (tile: NoiseTile) => (x: number, y: number) =>
  lookUp(tile.levels[0]!, tile.bits, x, y);

/** Clouds, two ridges, and ground with a grain of its own. */
function landscapes(): Record<string, Shader> {
  const land = (seed: number, sky: Colour, far: Colour, near: Colour, ground: Colour): Shader => {
    const soft = noiseOf(fractalTile(seed, 8, 4, 5, 0.5));
    const rough = noiseOf(fractalTile(seed + 1, 8, 24, 4, 0.7));
    return (x, y) => {
      const ridge = 0.34 + 0.3 * (soft(x * 0.6, 0.1) - 0.5);
      const hill = 0.52 + 0.35 * (soft(x * 0.5, 0.7) - 0.5);
      if (y > hill) return lit(ground, 0.5 + rough(x, y / (0.3 + y)));
      if (y > ridge) return lit(y > ridge + 0.08 ? near : far, 0.7 + 0.6 * rough(x * 0.7, y));
      return mixed(sky, [250, 245, 240], Math.max(0, 2.6 * (soft(x, 1.6 * y) - 0.45)));
    };
  };
  return {
    'hills by day': land(3, [90, 150, 220], [110, 130, 150], [70, 100, 70], [90, 130, 50]),
    'dunes at sunset': land(17, [235, 150, 90], [150, 90, 90], [120, 70, 60], [200, 140, 80]),
    'snow under cloud': land(29, [150, 160, 175], [120, 130, 145], [90, 95, 110], [215, 220, 230]),
    'a coast at night': land(41, [25, 35, 75], [20, 25, 50], [15, 20, 30], [30, 50, 80]),
  };
}

/** What a lens sees from near: textures, and something sharp before something soft. */
function closeUps(): Record<string, Shader> {
  const fine = noiseOf(fractalTile(5, 8, 20, 4, 0.6));
  const soft = noiseOf(fractalTile(7, 8, 3, 3, 0.5));
  const pebbles = seededRandom(11);
  const stones = Array.from({ length: 70 }, () => ({
    x: pebbles.next(),
    y: pebbles.next(),
    r: pebbles.between(0.04, 0.1),
    grey: pebbles.between(70, 210),
  }));
  return {
    grass: (x, y) => {
      const blade = fine(2.4 * x + 0.1 * soft(x, y), 0.25 * y);
      return [60 + 90 * blade, 90 + 150 * blade, 30 + 60 * blade];
    },
    wood: (x, y) => {
      const ring = Math.sin(60 * (y + 0.25 * soft(0.4 * x, y))) * 0.5 + 0.5;
      return lit([190, 130, 75], 0.6 + 0.35 * ring + 0.3 * (fine(0.3 * x, 2 * y) - 0.5));
    },
    pebbles: (x, y) => {
      const on = stones.find((stone) => Math.hypot(x - stone.x, y - stone.y) < stone.r);
      if (!on) return [60, 52, 45];
      const away = Math.hypot(x - on.x + 0.3 * on.r, y - on.y + 0.4 * on.r) / on.r;
      return lit([on.grey, on.grey * 0.96, on.grey * 0.9], 1.15 - 0.5 * away);
    },
    'a flower before leaves': (x, y) => {
      const [dx, dy] = [x - 0.45, y - 0.48];
      const r = Math.hypot(dx, dy);
      const petal = 0.2 + 0.06 * Math.cos(9 * Math.atan2(dy, dx));
      if (r < 0.06) return lit([240, 190, 40], 0.7 + 0.5 * fine(x, y));
      if (r < petal) return lit([215, 60, 110], 0.75 + 1.6 * r);
      return mixed([20, 60, 35], [90, 150, 70], soft(1.5 * x, 1.5 * y));
    },
    'a ball on a table': (x, y) => {
      const r = Math.hypot(x - 0.6, y - 0.55) / 0.19;
      if (r < 1) return lit([205, 45, 40], 1.2 - (0.8 * Math.hypot(x - 0.54, y - 0.48)) / 0.19);
      if (y < 0.45) return lit([200, 190, 170], 0.8 + 0.3 * soft(x, y));
      return lit([130, 90, 60], 0.7 + 0.6 * fine(0.4 * x, 2 * y));
    },
    'lights out of focus': (x, y) => {
      let colour: Colour = lit([40, 25, 45], 0.5 + soft(x, y));
      for (const { x: u, y: v, r, grey } of stones.slice(0, 26)) {
        if (Math.hypot(x - u, y - v) < 1.1 * r) {
          colour = mixed(colour, [grey + 40, grey * 0.75, 60], 0.55);
        }
      }
      return colour;
    },
    cells: (x, y) => {
      const near = stones
        .map((stone) => Math.hypot(x - stone.x, y - stone.y))
        .sort((a, b) => a - b);
      return mixed([90, 30, 60], [235, 170, 180], Math.min(1, 12 * (near[1]! - near[0]!)));
    },
  };
}

/** One thing on an even ground. */
function icons(): Record<string, Shader> {
  const disc = (x: number, y: number, u: number, v: number, r: number): boolean =>
    Math.hypot(x - u, y - v) < r;
  return {
    'a target': (x, y) => {
      const ring = Math.floor(Math.hypot(x - 0.5, y - 0.5) / 0.075);
      if (ring > 4) return [245, 245, 240];
      return ring % 2 === 0 ? [210, 40, 45] : [250, 250, 250];
    },
    'a face': (x, y) => {
      if (disc(x, y, 0.4, 0.42, 0.045) || disc(x, y, 0.6, 0.42, 0.045)) return [40, 30, 20];
      const r = Math.hypot(x - 0.5, y - 0.52);
      if (r > 0.17 && r < 0.21 && y > 0.56) return [40, 30, 20];
      return disc(x, y, 0.5, 0.5, 0.36) ? [255, 205, 60] : [80, 130, 200];
    },
    'a star': (x, y) => {
      const [dx, dy] = [x - 0.5, y - 0.5];
      const turn = Math.abs((((Math.atan2(dx, -dy) / (2 * Math.PI)) * 5 + 10.5) % 1) - 0.5);
      return Math.hypot(dx, dy) < 0.44 - 0.5 * turn ? [250, 190, 30] : [45, 40, 90];
    },
    'a house': (x, y) => {
      if (y > 0.32 && y < 0.55 && Math.abs(x - 0.5) < 0.36 * ((y - 0.28) / 0.27))
        return [180, 60, 50];
      if (y >= 0.55 && y < 0.86 && Math.abs(x - 0.5) < 0.27) {
        return y > 0.66 && Math.abs(x - 0.5) < 0.07 ? [90, 60, 40] : [240, 220, 180];
      }
      return y >= 0.86 ? [110, 170, 80] : [150, 205, 235];
    },
  };
}

/** Even colours and hard edges from side to side. */
function graphics(): Record<string, Shader> {
  const random = seededRandom(23);
  const palette: Colour[] = [
    [230, 80, 60],
    [250, 200, 80],
    [60, 120, 160],
    [40, 50, 70],
    [240, 235, 220],
  ];
  const boxes = rectangles(random, palette);
  return {
    'slanting stripes': (x, y) => palette[Math.floor((x * 1.3 + y) * 5) % 5]!,
    waves: (x, y) => palette[Math.floor(Math.max(0, y + 0.07 * Math.sin(9 * x + 5 * y)) * 7) % 5]!,
    rectangles: (x, y) =>
      boxes.find((one) => x > one.x && x < one.x + one.w && y > one.y && y < one.y + one.h)
        ?.colour ?? [245, 240, 230],
    'a chart': (x, y) => {
      const bar = Math.floor(x * 8);
      const height = 0.25 + 0.6 * Math.abs(Math.sin(2.3 * bar + 0.7));
      const inside = x * 8 - bar > 0.2 && x * 8 - bar < 0.85 && y > 1 - height && y < 0.94;
      return inside ? palette[bar % 4]! : [250, 250, 248];
    },
    circles: (x, y) => {
      const [u, v] = [(x * 4.3) % 1, (y * 4.3) % 1];
      const which = Math.floor(x * 4.3) * 3 + Math.floor(y * 4.3) * 7;
      return Math.hypot(u - 0.5, v - 0.5) < 0.38 ? palette[which % 4]! : palette[4]!;
    },
    'lines of text': (x, y) => {
      const line = Math.floor(y * 14);
      const inLine = (y * 14) % 1;
      const word = Math.sin(37 * line + Math.floor(x * 34) * 12.9) * 43758.5;
      const ink =
        inLine > 0.3 && inLine < 0.75 && x > 0.08 && x < 0.9 && word - Math.floor(word) > 0.3;
      return ink ? [30, 30, 35] : [252, 250, 245];
    },
  };
}

function rectangles(random: Random, palette: readonly Colour[]) {
  return Array.from({ length: 14 }, () => ({
    x: random.between(-0.1, 0.85),
    y: random.between(-0.1, 0.85),
    w: random.between(0.12, 0.4),
    h: random.between(0.1, 0.35),
    colour: random.pick(palette),
  }));
}
