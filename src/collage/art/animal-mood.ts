import type { Figure } from './figure.ts';
import { eyeSpots } from './eye-spots.ts';
import type { EyeSpot } from './eye-spots.ts';
import { groundColour } from './ground.ts';
import { hexOf } from './colour/oklch.ts';
import { lightness, shade } from './pieces/shades.ts';
import { Sketch } from './pieces/sketch.ts';
import { extra } from './rigs/face/extras.ts';
import { eye } from './rigs/face/eyes.ts';
import { moods } from './rigs/face/moods.ts';
import type { Extra, EyeShape, Mood, MouthShape } from './rigs/face/moods.ts';
import { mouth } from './rigs/face/mouths.ts';

/** Eyes that replace those of the drawing; the others keep them. */
const REPLACED: ReadonlySet<EyeShape> = new Set([
  'closed',
  'glad',
  'squeezed',
  'hearts',
  'stars',
  'dizzy',
]);
/** Mouths that are wide enough to cover the drawing's own. */
const OPENED: ReadonlySet<MouthShape> = new Set(['laugh', 'wail', 'gasp', 'sing', 'teeth']);
/** Signs that a coat hides. */
const UNSEEN: ReadonlySet<Extra> = new Set(['green', 'blush']);

/** Happy animals smile with their eyes: their mouths are their own. */
const GLAD: Mood = { ...moods.happy, eyes: 'glad' };

/** Units of the features of people, whose heads are 100 wide. */
const HEAD = 100;

/**
 * The figure of an animal with a mood on its face: lids, brows and tears over its own eyes, and an
 * open mouth where its face is seen from the front. Any other value of `mood` leaves it as it is.
 */
export function inMood(figure: Figure, mood: unknown, face: 'front' | 'side'): Figure {
  if (typeof mood !== 'string' || !Object.hasOwn(moods, mood) || mood === 'content') return figure;
  const spots = eyeSpots(figure, face);
  if (spots.length === 0) return figure;
  const s = new Sketch('mood');
  const moved = s.include(figure, { x: 0, y: 0 }, { x: 0, y: 0, scale: 1 });
  const before = s.count;
  s.layer(0.3);
  const shown = mood === 'happy' ? GLAD : moods[mood as keyof typeof moods];
  drawMood(s, figure, shown, spots);
  const drawn = s.figure({
    metres: figure.facts.metres,
    bearing: figure.facts.bearing,
    facing: figure.facts.facing,
    extent: figure.facts.extent,
    anchors: Object.fromEntries(
      Object.entries(figure.anchors).map(([name, anchor]) => [name, moved(anchor)]),
    ),
    foot: figure.foot,
  });
  const { behind, openings } = figure;
  const grown = drawn.height / figure.height;
  return {
    ...drawn,
    ...(behind === undefined ? {} : { behind }),
    ...(figure.slot === undefined ? {} : { slot: Math.min(figure.slot, before) }),
    ...(openings === undefined ? {} : { openings }),
    facts: { ...drawn.facts, metres: figure.facts.metres * grown },
  };
}

function drawMood(s: Sketch, figure: Figure, mood: Mood, spots: readonly EyeSpot[]): void {
  const { eyes, head, mouth: lips } = figure.anchors;
  const middle = {
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
    radius: Math.max(...spots.map(({ radius }) => radius)),
  };
  const fur = furAround(figure, middle, spots);
  for (const [at, spot] of spots.entries()) {
    const side = spots.length === 1 || at === 0 ? -1 : 1;
    eyeInMood(s, spot, middle.radius, mood, side, fur);
  }
  const unit = (head?.width ?? eyes!.width * 1.5) / HEAD;
  const apart = spots.length === 2 ? (spots[1]!.x - spots[0]!.x) / 2 / unit : 0;
  const top = head === undefined ? -60 : (head.y - head.width * 0.55 - middle.y) / unit;
  s.placed({ x: middle.x, y: middle.y, scale: unit }, () => {
    for (const name of mood.extras) {
      if (!UNSEEN.has(name)) extra(s, name, { eyeX: apart, eyeY: 0, half: 46, top });
    }
  });
  if (lips === undefined || spots.length < 2 || !OPENED.has(mood.mouth)) return;
  s.placed({ x: lips.x, y: lips.y, scale: (lips.width * 0.95) / 38 }, () =>
    mouth(s, mood.mouth, { line: '#3a1f20', lips: undefined, fangs: false }),
  );
}

/** The coat between the eyes, or beside a single one. */
function furAround(figure: Figure, { x, y, radius }: EyeSpot, spots: readonly EyeSpot[]): string {
  const dx = spots.length === 1 ? radius * 2.4 : 0;
  const side = radius * 0.7;
  const found = groundColour(figure, {
    x: x + dx - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
  });
  return found === undefined ? '#c8a070' : hexOf(found);
}

function eyeInMood(
  s: Sketch,
  { x, y }: EyeSpot,
  radius: number,
  { eyes: shape, brows: [inner, outer] }: Mood,
  side: -1 | 1,
  fur: string,
): void {
  const scale = radius / 9;
  const ink = lightness(fur) < 0.42 ? shade(fur, 0.6) : shade(fur, -0.7);
  const replaced = REPLACED.has(shape) || (shape === 'wink' && side > 0);
  s.placed({ x, y, scale }, () => {
    if (replaced) {
      s.oval(0, 0, 13, 14, fur);
      eye(s, shape, side, { iris: '#2a2022', lid: fur, lashes: false });
    } else if (shape === 'half') {
      s.path('M-14 -15H14V-1C6 -3 -6 -3 -14 -1Z', fur);
      s.line('M-12 -1C-6 -3 6 -3 12 -1', ink, 3);
    }
    if (Math.abs(inner) + Math.abs(outer) > 5) {
      s.line(
        `M${-side * 12} ${-19 - inner * 0.9}Q0 ${-24 - (inner + outer) / 2} ${side * 13} ${-19 - outer * 0.9}`,
        ink,
        5,
      );
    }
  });
}
