import type { Anchor, Figure } from './figure.ts';
import { rasterOfFigure } from './figure-raster.ts';
import { Sketch } from './pieces/sketch.ts';
import { eye } from './rigs/face/eyes.ts';
import { moods } from './rigs/face/moods.ts';
import { mouth } from './rigs/face/mouths.ts';

/** Where a thing is broad enough for a face, in figure space. */
interface Front {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Upper end of the thing above the face. */
  readonly top: number;
}

const SIZE = 48;
/** A row that is nearly as broad as the broadest belongs to the same front. */
const BROAD = 0.86;
/** Units of eyes and mouths, for a face 100 wide. */
const FACE = 100;
/** Width of a front at most, against the height of the figure. */
const TALLEST = 1.05;
/** Share of a front that its face takes. */
const SHARE = 0.78;

/**
 * The figure of a thing with a face on its broadest part, and with places for what faces wear: a
 * smiling avocado, a pineapple in sunglasses. What has eyes of its own stays as it is.
 */
export function withFace(figure: Figure, mood: unknown): Figure {
  const front = figure.anchors.eyes === undefined ? frontOf(figure) : undefined;
  if (front === undefined) return figure;
  const known = typeof mood === 'string' && Object.hasOwn(moods, mood);
  const shown = moods[known ? (mood as keyof typeof moods) : 'content'];
  const unit = (SHARE * front.width) / FACE;
  const s = new Sketch('thing-face');
  const moved = s.include(figure, { x: 0, y: 0 }, { x: 0, y: 0, scale: 1 });
  s.layer(0.3);
  s.placed({ x: front.x, y: front.y, scale: unit }, () => {
    for (const side of [-1, 1] as const) {
      s.placed({ x: side * 24, y: -6, scale: 1.15 }, () => {
        eye(s, shown.eyes, side, { iris: '#2a2022', lid: '#8a5a44', lashes: false });
      });
    }
    s.placed({ x: 0, y: 22, scale: 0.95 }, () => {
      mouth(s, shown.mouth, { line: '#3a1f20', lips: undefined, fangs: false });
    });
  });
  const at = (x: number, y: number, width: number): Anchor => ({ x, y, width, tilt: 0 });
  const { x, y, width, top } = front;
  const anchors = Object.fromEntries(
    Object.entries({
      ...figure.anchors,
      eyes: at(x, y - 6 * unit, 82 * unit),
      mouth: at(x, y + 22 * unit, 40 * unit),
      head: at(x, y, width),
      crown: at(x, top, 0.8 * width),
    }).map(([name, anchor]) => [name, moved(anchor)]),
  );
  const { metres, bearing, facing, extent } = figure.facts;
  const drawn = s.figure({ metres, bearing, facing, extent, anchors, foot: figure.foot });
  return { ...figure, layers: drawn.layers, anchors: drawn.anchors };
}

/** The middle of the broad rows of a figure; `undefined` for one that shows nothing. */
function frontOf(figure: Figure): Front | undefined {
  const { width, height, data } = rasterOfFigure(figure, SIZE);
  const rows = Array.from({ length: height }, (_, y) => {
    const shown = Array.from({ length: width }, (_, x) => x).filter(
      (x) => data[4 * (y * width + x) + 3]! > 128,
    );
    return { y, left: shown[0] ?? 0, right: shown.at(-1) ?? 0, filled: shown.length };
  });
  const broadest = Math.max(...rows.map(({ filled }) => filled));
  if (broadest < 4) return undefined;
  const broad = rows.filter(({ filled }) => filled >= BROAD * broadest);
  const middle = broad[Math.floor(broad.length / 2)]!;
  const scale = figure.width / width;
  // On a cloud or a car the face is as high as they are, not as broad.
  const most = TALLEST * figure.height;
  const first = rows.find(({ filled }) => filled > 1)!;
  return {
    x: ((middle.left + middle.right + 1) / 2) * scale,
    y: (middle.y + 0.5) * scale,
    width: Math.min((middle.right - middle.left + 1) * scale, most),
    top: first.y * scale,
  };
}
