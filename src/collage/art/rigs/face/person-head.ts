import type { Figure } from '../../figure.ts';
import type { PieceOptions } from '../../piece.ts';
import { blend, lightness, shade } from '../../pieces/shades.ts';
import { Sketch } from '../../pieces/sketch.ts';
import { beard } from './beards.ts';
import { extra } from './extras.ts';
import { eye } from './eyes.ts';
import { hairStyles } from './hair.ts';
import { lookOf, skinPaints } from './look.ts';
import type { Look, SkinPaints } from './look.ts';
import { moods } from './moods.ts';
import type { Mood } from './moods.ts';
import { mouth } from './mouths.ts';

/** Outlines of a face by age: small children have low, full cheeks, grown men a jaw. */
const FACES = {
  round: 'M0 -60C32 -60 48 -36 48 -4C50 34 28 56 0 56C-28 56 -50 34 -48 -4C-48 -36 -32 -60 0 -60Z',
  oval: 'M0 -60C32 -60 47 -38 47 -6C47 30 24 59 0 59C-24 59 -47 30 -47 -6C-47 -38 -32 -60 0 -60Z',
  jaw: 'M0 -60C32 -60 47 -38 47 -8C47 22 38 44 24 54C14 60 -14 60 -24 54C-38 44 -47 22 -47 -8C-47 -38 -32 -60 0 -60Z',
} as const;

/** Eyes' places and sizes, brows and nose. */
interface Layout {
  readonly face: string;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly eyeSize: number;
  readonly mouthY: number;
}

function layoutOf({ age, feminine }: Look): Layout {
  if (age === 'baby') return { face: FACES.round, eyeX: 20, eyeY: 10, eyeSize: 1.02, mouthY: 37 };
  if (age === 'toddler' || age === 'child')
    return { face: FACES.round, eyeX: 20, eyeY: 5, eyeSize: 1.04, mouthY: 35 };
  const face = feminine ? FACES.oval : FACES.jaw;
  return { face, eyeX: 19, eyeY: 0, eyeSize: feminine ? 1 : 0.9, mouthY: 34 };
}

/**
 * A person's head seen from the front with everything that makes people differ: a face of its age
 * and mood, hair, beard. Head units: the face is about 94 wide around the origin.
 */
export function personHead(options: PieceOptions): Figure {
  const look = lookOf(options);
  const layout = layoutOf(look);
  const paints = skinPaints(look.skin);
  const mood: Mood = moods[look.mood];
  const hair = hairStyles[look.hair];
  const s = new Sketch('person-head');
  if (hair.back !== undefined) {
    s.layer();
    hair.back(s, look.hairColour);
  }
  s.layer();
  ears(s, look, paints);
  s.layer();
  s.path(layout.face, s.fade([paints.lit, look.skin, shade(look.skin, -0.1)]));
  s.layer(0.25);
  cheeks(s, look, layout, paints);
  beardAndMouth(s, look, layout, paints, mood);
  features(s, look, layout, paints, mood);
  s.layer(1, 0.3);
  hair.front(s, look.hairColour);
  s.layer(0.4);
  const spots = { eyeX: layout.eyeX, eyeY: layout.eyeY, half: 47, top: -60 };
  for (const name of mood.extras) extra(s, name, spots);
  const figure = s.figure({
    metres: 0.3,
    bearing: 'stands',
    extent: 'head',
    anchors: {
      head: [0, 0, 100],
      eyes: [0, layout.eyeY, 66],
      crown: [0, -56, 98],
      mouth: [0, layout.mouthY, 30],
    },
    foot: { x: 0, y: 57 },
  });
  return hair.back === undefined ? figure : { ...figure, behind: 1 };
}

function ears(s: Sketch, { ears: kind, skin, age }: Look, { shaded }: SkinPaints): void {
  const y = age === 'baby' ? 10 : 4;
  for (const side of [-1, 1]) {
    s.placed({ mirror: side < 0 }, () => {
      if (kind === 'pointed') {
        s.path('M42 -8C54 -26 76 -38 86 -40C80 -18 66 12 44 18Z', s.fade([skin, shaded]));
        s.path('M48 -4C58 -16 68 -24 76 -28C70 -12 62 4 48 10Z', shaded, { opacity: 0.6 });
        return;
      }
      s.oval(48, y, 10, 14, s.fade([skin, shaded]));
      s.oval(49, y + 1, 5, 8, shaded, { opacity: 0.7 });
    });
  }
}

function cheeks(
  s: Sketch,
  { age, freckles, paint }: Look,
  { eyeY }: Layout,
  paints: SkinPaints,
): void {
  const rosy = age === 'baby' || age === 'toddler' || age === 'child';
  for (const side of [-1, 1]) {
    s.oval(side * 31, eyeY + 21, 12, 8.5, paints.cheek, { opacity: rosy ? 0.55 : 0.34 });
    if (age === 'old') {
      s.line(`M${side * 19} 20C${side * 27} 26 ${side * 28} 36 ${side * 25} 42`, paints.line, 2, {
        opacity: 0.5,
      });
      s.line(
        `M${side * 35} ${eyeY + 2}l${side * 6} -3M${side * 35} ${eyeY + 6}l${side * 6} 2`,
        paints.line,
        1.6,
        { opacity: 0.5 },
      );
    }
    if (freckles)
      for (const [x, y] of [
        [22, 17],
        [28, 14],
        [34, 18],
        [27, 21],
        [16, 20],
        [9, 15],
      ] as const)
        s.oval(side * x, eyeY + y, 1.9, 1.7, paints.line, { opacity: 0.55 });
  }
  if (age === 'old')
    s.line('M-18 -30C-6 -34 6 -34 18 -30M-14 -38C-4 -41 4 -41 14 -38', paints.line, 1.8, {
      opacity: 0.4,
    });
  if (paint === 'clown') {
    s.oval(0, 32, 30, 18, '#ffffff');
    for (const side of [-1, 1])
      s.path(`M${side * 19} -28L${side * 28} 0L${side * 19} 26L${side * 10} 0Z`, '#4c8fe0');
  }
  if (paint === 'undead') {
    for (const side of [-1, 1]) s.oval(side * 19, eyeY + 2, 16, 15, '#4c5a45', { opacity: 0.55 });
    s.line('M-34 -38L-12 -30M-30 -40l2 8M-23 -38l2 8M-17 -36l2 8', '#5a2f2f', 2.4);
    s.line('M22 30L38 24M26 24l3 8M32 22l3 8', '#5a2f2f', 2.2);
  }
  if (paint === 'geisha')
    for (const side of [-1, 1]) s.oval(side * 30, eyeY + 16, 13, 9, '#f0768a', { opacity: 0.6 });
}

function beardAndMouth(
  s: Sketch,
  look: Look,
  { mouthY }: Layout,
  paints: SkinPaints,
  mood: Mood,
): void {
  beard(s, look.beard, look.hairColour);
  s.layer(0.2);
  const painted = look.paint === 'clown' || look.paint === 'geisha';
  const grown =
    look.feminine && (look.age === 'adult' || look.age === 'teen' || look.age === 'old');
  s.placed({ y: mouthY }, () =>
    mouth(s, mood.mouth, {
      line: lightness(look.skin) < 0.55 ? shade(look.skin, -0.62) : paints.line,
      lips: painted ? '#c4262e' : grown ? paints.lip : undefined,
      fangs: look.fangs,
    }),
  );
}

function features(
  s: Sketch,
  look: Look,
  { eyeX, eyeY, eyeSize }: Layout,
  paints: SkinPaints,
  mood: Mood,
): void {
  const { age, feminine, hairColour, skin, paint } = look;
  const [inner, outer] = mood.brows;
  const fair = age === 'baby' ? 0.5 : 0;
  const brow = blend(shade(hairColour, -0.28), skin, fair);
  const grown = age === 'adult' || age === 'teen' || age === 'old';
  const thick = (feminine ? 3.6 : 5.2) * (grown ? 1 : 0.8);
  for (const side of [-1, 1] as const) {
    const y = eyeY - 19;
    s.line(
      `M${side * (eyeX - 10)} ${y - inner + 1}Q${side * (eyeX + 1)} ${y - (inner + outer) / 2 - 6} ${side * (eyeX + 12)} ${y - outer + 2}`,
      brow,
      thick,
    );
    s.placed({ x: side * eyeX, y: eyeY, scale: eyeSize }, () =>
      eye(s, mood.eyes, side, {
        iris: look.eyeColour,
        lid: shade(skin, -0.06),
        lashes: feminine && age !== 'baby',
      }),
    );
  }
  if (paint === 'clown') {
    s.oval(0, 15, 12, 11, s.glow(['#ff8a7a', '#e2261f', '#a8140f']));
    return;
  }
  const wide = feminine || !grown ? 6 : 8;
  s.path(
    `M${-wide} ${eyeY + 16}C${-wide} ${eyeY + 23} ${wide} ${eyeY + 23} ${wide} ${eyeY + 16}C${wide - 1} ${eyeY + 12} ${-wide + 1} ${eyeY + 12} ${-wide} ${eyeY + 16}Z`,
    shade(skin, -0.14),
  );
  s.oval(0, eyeY + 14, wide * 0.6, 3.4, paints.lit, { opacity: 0.7 });
  if (paint === 'bandages')
    s.line(
      'M-48 -40C-20 -34 20 -44 48 -36M-47 -24C-20 -28 20 -20 47 -26M-48 22C-20 28 20 18 48 24M-40 40C-14 44 14 36 40 42M-46 12L-20 24M46 -10L22 -24',
      '#c9bfa6',
      3,
    );
}
