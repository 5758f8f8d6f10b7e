import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A bird on its feet, looking left. Lengths are in units of a body about 120 long. */
export interface Bird {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  /** Back and wings. */
  readonly colour: string;
  /** Breast and belly. */
  readonly second: string;
  /** Head; default the back's colour. */
  readonly hood?: string;
  readonly wing?: string;
  readonly tailColour?: string;
  readonly beak: Beak;
  readonly legs: { readonly length: number; readonly colour: string };
  /** How far the neck lifts the head. */
  readonly neck: number;
  /** How upright it sits, in degrees: a heron 12, a songbird 28, a hawk 55. */
  readonly tilt: number;
  readonly tail: number;
  readonly skull: number;
  readonly crest?: 'point' | 'fan' | 'comb' | 'wisp';
  readonly mark?: 'mask' | 'bib' | 'collar' | 'cheek' | 'speckles' | 'brow';
  /** Colour of the mark and the crest. */
  readonly accent?: string;
  /** A bald neck and ruff. */
  readonly bald?: boolean;
}

interface Beak {
  readonly form: 'cone' | 'dagger' | 'hook' | 'pouch' | 'needle' | 'curve' | 'flat' | 'puffin';
  readonly length: number;
  readonly colour: string;
}

export function bird(spec: Bird): Piece {
  const { id, names, metres, colour, second, neck, tilt, skull, legs } = spec;
  return painted({
    id,
    names,
    metres,
    facing: 'left',
    colour,
    colour2: second,
    draw(s, { colour: back, colour2: belly, random }) {
      const centre = { x: 0, y: -legs.length - 38 };
      const turn = (tilt * Math.PI) / 180;
      const shoulder = { x: centre.x - Math.cos(turn) * 46, y: centre.y - Math.sin(turn) * 46 };
      const head = {
        x: shoulder.x - (neck > 40 ? 26 : 6) - skull * 0.2,
        y: shoulder.y - neck - skull * 0.55,
      };
      // A bird painted otherwise than usual is painted all over.
      const hood = back === colour ? (spec.hood ?? back) : back;
      s.layer();
      drawLegs(s, legs.length, legs.colour, centre.x + 6);
      s.layer();
      if (neck > 40) {
        s.line(
          `M${shoulder.x + 14} ${shoulder.y + 8}C${shoulder.x - 40} ${shoulder.y - neck * 0.1} ${head.x + 44} ${head.y + neck * 0.55} ${head.x + 4} ${head.y + 4}`,
          s.fade([shade(hood, 0.1), shade(spec.bald === true ? hood : belly, -0.1)]),
          skull * 0.95,
        );
      }
      const body = (): void => {
        const tail = spec.tail;
        s.path(
          `M34 -14L${62 + tail} ${-12}Q${70 + tail} 4 ${58 + tail} 12L40 16Z`,
          s.fade([spec.tailColour ?? shade(back, -0.1), shade(spec.tailColour ?? back, -0.35)]),
        );
        const d = smooth([
          [-62, -8],
          [-40, -36],
          [6, -40],
          [52, -20],
          [66, 2],
          [34, 26],
          [-10, 38],
          [-50, 24],
        ]);
        s.path(d, s.fade([shade(back, 0.16), back, shade(back, -0.1)]));
        s.within(d, () => {
          s.path(
            'M-80 -10C-50 6 -20 14 20 12C50 12 70 8 80 10V60H-80Z',
            s.fade([belly, shade(belly, -0.18)]),
          );
          if (spec.mark === 'bib')
            s.oval(-52, 4, 34, 38, s.glow([shade(spec.accent ?? back, 0.2), spec.accent ?? back]));
          if (spec.mark === 'speckles')
            for (let i = 0; i < 26; i++)
              s.oval(random.between(-56, 40), random.between(-4, 32), 3, 4.4, shade(back, -0.2), {
                opacity: 0.7,
              });
        });
        s.layer(1, 0.25);
        const wing = spec.wing ?? back;
        s.path(
          'M-34 -22C-4 -40 44 -22 84 12C56 18 10 22 -18 8C-36 0 -42 -12 -34 -22Z',
          s.fade([shade(wing, 0.14), shade(wing, -0.22)]),
        );
        s.line(
          'M-6 8C16 14 40 14 62 10M-16 -2C10 6 36 8 70 10M-14 -12C14 -6 40 0 74 10',
          shade(wing, -0.4),
          2.4,
          {
            opacity: 0.6,
          },
        );
      };
      if (neck <= 40) {
        // Fills the crook between head and breast.
        s.path(
          `M${head.x - skull * 0.7} ${head.y}C${head.x - skull * 0.8} ${head.y + skull} ${shoulder.x - 20} ${shoulder.y + 14} ${shoulder.x} ${shoulder.y + 34}L${shoulder.x + 40} ${shoulder.y}C${shoulder.x + 20} ${shoulder.y - 20} ${head.x + skull} ${head.y + skull * 0.6} ${head.x + skull * 0.9} ${head.y}Z`,
          s.fade([hood, shade(spec.mark === 'bib' ? (spec.accent ?? hood) : hood, -0.06)]),
        );
      }
      s.placed({ x: centre.x, y: centre.y, turn: tilt }, body);
      s.layer(1, 0.2);
      drawHead(s, spec, { ...head, r: skull, hood, belly, back });
      return {
        anchors: {
          head: [head.x, head.y, skull * 2],
          eyes: [head.x - skull * 0.3, head.y - skull * 0.15, skull * 0.8],
          crown: [head.x, head.y - skull * 0.92, skull * 1.4],
          mouth: [
            head.x - skull * 0.8 - spec.beak.length * 0.4,
            head.y + skull * 0.2,
            spec.beak.length * 0.5,
          ],
          neck: [shoulder.x - 4, shoulder.y - neck * 0.4, 36],
          back: [centre.x + 14, centre.y - 34, 60],
        },
        foot: { x: centre.x, y: 0 },
      };
    },
  });
}

function drawLegs(s: Sketch, length: number, colour: string, x: number): void {
  const width = length > 60 ? 5.5 : 5;
  for (const dx of [18, -6]) {
    const paint = dx > 0 ? shade(colour, -0.25) : colour;
    s.line(
      `M${x + dx} ${-length - 10}L${x + dx + 3} ${-length * 0.5}L${x + dx - 2} -3`,
      paint,
      width,
    );
    s.line(
      `M${x + dx - 20} -2H${x + dx + 10}M${x + dx - 2} -3L${x + dx - 16} 3`,
      paint,
      width * 0.85,
    );
  }
}

interface HeadAt {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly hood: string;
  readonly belly: string;
  readonly back: string;
}

function drawHead(s: Sketch, spec: Bird, { x, y, r, hood, belly, back }: HeadAt): void {
  const accent = spec.accent ?? back;
  if (spec.crest === 'point')
    s.path(
      `M${x - r * 0.5} ${y - r * 0.7}C${x} ${y - r * 1.9} ${x + r} ${y - r * 1.7} ${x + r * 1.5} ${y - r * 1.5}C${x + r * 1.1} ${y - r} ${x + r} ${y - r * 0.4} ${x + r * 0.6} ${y}Z`,
      s.fade([shade(accent, 0.15), shade(accent, -0.2)]),
    );
  if (spec.crest === 'fan')
    for (let i = 0; i < 5; i++)
      s.placed({ x: x + r * 0.1, y: y - r * 0.6, turn: -38 + i * 26 }, () =>
        s.path(
          `M-7 0C-14 ${-r} -5 ${-r * 1.5} 6 ${-r * 1.7}C12 ${-r * 1.3} 12 ${-r * 0.6} 7 0Z`,
          s.fade([shade(accent, 0.25), shade(accent, -0.1)]),
        ),
      );
  if (spec.crest === 'comb')
    s.path(
      `M${x - r * 0.7} ${y - r * 0.6}C${x - r * 0.9} ${y - r * 1.5} ${x - r * 0.3} ${y - r * 1.6} ${x - r * 0.25} ${y - r * 1.1}C${x - r * 0.1} ${y - r * 1.8} ${x + r * 0.4} ${y - r * 1.7} ${x + r * 0.3} ${y - r * 1.1}C${x + r * 0.6} ${y - r * 1.5} ${x + r} ${y - r * 1.2} ${x + r * 0.6} ${y - r * 0.6}Z`,
      s.fade(['#e8483c', '#b92a24']),
    );
  if (spec.crest === 'wisp')
    s.line(
      `M${x} ${y - r * 0.7}C${x + r} ${y - r * 1.2} ${x + r * 2} ${y - r * 0.6} ${x + r * 2.5} ${y - r * 0.1}`,
      accent,
      4,
    );
  drawBeak(s, spec.beak, x - r * 0.78, y + r * 0.12, r);
  const d = smooth([
    [x - r, y],
    [x - r * 0.6, y - r * 0.82],
    [x + r * 0.2, y - r],
    [x + r * 0.95, y - r * 0.3],
    [x + r * 0.8, y + r * 0.6],
    [x, y + r * 0.95],
    [x - r * 0.75, y + r * 0.7],
  ]);
  s.path(d, s.glow([shade(hood, 0.22), hood, shade(hood, -0.16)]));
  s.within(d, () => {
    if (spec.mark === 'mask')
      s.path(
        `M${x - r * 1.2} ${y - r * 0.45}C${x - r * 0.4} ${y - r * 0.7} ${x + r * 0.2} ${y - r * 0.3} ${x - r * 0.1} ${y + r * 0.5}C${x - r * 0.5} ${y + r} ${x - r} ${y + r} ${x - r * 1.3} ${y + r * 0.6}Z`,
        accent,
      );
    if (spec.mark === 'cheek') s.oval(x - r * 0.25, y + r * 0.12, r * 0.74, r * 0.74, belly);
    if (spec.mark === 'brow')
      s.path(
        `M${x - r} ${y - r * 0.2}C${x - r * 0.4} ${y - r * 0.7} ${x + r * 0.4} ${y - r * 0.6} ${x + r} ${y - r * 0.1}L${x + r} ${y + r * 0.1}C${x + r * 0.3} ${y - r * 0.4} ${x - r * 0.4} ${y - r * 0.4} ${x - r} ${y}Z`,
        accent,
      );
    if (spec.mark === 'collar')
      s.path(
        `M${x - r * 1.2} ${y + r * 0.5}C${x - r * 0.3} ${y + r * 0.8} ${x + r * 0.5} ${y + r * 0.7} ${x + r * 1.2} ${y + r * 0.3}V${y + r * 1.4}H${x - r * 1.2}Z`,
        accent,
      );
  });
  const ex = x - r * 0.34;
  const ey = y - r * 0.18;
  s.oval(ex, ey, r * 0.23, r * 0.24, spec.beak.form === 'hook' ? '#e5ac2f' : '#fdfdfb');
  s.oval(ex - r * 0.02, ey, r * 0.165, r * 0.18, '#17171a');
  s.oval(ex - r * 0.07, ey - r * 0.07, r * 0.06, r * 0.06, '#ffffff');
}

/** Draws a beak whose root is at x, y, pointing left; `r` is the skull's radius. */
function drawBeak(
  s: Sketch,
  { form, length: l, colour }: Beak,
  x: number,
  y: number,
  r: number,
): void {
  const paint = s.fade([shade(colour, 0.2), shade(colour, -0.25)]);
  const h = r * 0.34;
  switch (form) {
    case 'hook':
      s.path(
        `M${x + 6} ${y - h * 1.2}C${x - l * 0.6} ${y - h * 1.4} ${x - l} ${y - h * 0.4} ${x - l} ${y + h * 1.5}C${x - l * 0.8} ${y + h * 0.6} ${x - l * 0.4} ${y + h * 0.7} ${x + 6} ${y + h * 0.9}Z`,
        paint,
      );
      return;
    case 'pouch':
      s.path(
        `M${x + 8} ${y - h}L${x - l} ${y + h * 0.6}C${x - l * 0.8} ${y + h * 2.6} ${x - l * 0.2} ${y + h * 4.2} ${x + 12} ${y + h * 1.6}Z`,
        s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
      );
      s.path(
        `M${x + 8} ${y - h}C${x - l * 0.4} ${y - h} ${x - l * 0.9} ${y - h * 0.2} ${x - l - 6} ${y + h}C${x - l * 0.6} ${y + h * 0.6} ${x - l * 0.3} ${y + h * 0.4} ${x + 8} ${y + h * 0.4}Z`,
        paint,
      );
      return;
    case 'needle':
      s.line(`M${x + 4} ${y}Q${x - l * 0.5} ${y - 5} ${x - l} ${y + 3}`, colour, 4.4);
      return;
    case 'curve':
      s.path(
        `M${x + 6} ${y - h}C${x - l * 0.5} ${y - h} ${x - l} ${y + h * 0.6} ${x - l * 1.02} ${y + h * 3}C${x - l * 0.7} ${y + h} ${x - l * 0.3} ${y + h} ${x + 6} ${y + h}Z`,
        paint,
      );
      return;
    case 'flat':
      s.path(
        `M${x + 6} ${y - h}C${x - l * 0.4} ${y - h * 0.6} ${x - l * 0.9} ${y - h * 0.3} ${x - l} ${y + h * 0.4}C${x - l * 0.9} ${y + h * 1.2} ${x - l * 0.3} ${y + h * 1.4} ${x + 6} ${y + h * 1.2}Z`,
        paint,
      );
      return;
    case 'puffin':
      s.path(
        `M${x + 8} ${y - h * 1.9}C${x - l * 0.6} ${y - h * 1.7} ${x - l} ${y - h * 0.3} ${x - l} ${y + h * 0.8}C${x - l * 0.7} ${y + h * 1.7} ${x - l * 0.2} ${y + h * 1.9} ${x + 8} ${y + h * 1.7}Z`,
        s.fade(['#f0862f', '#e0552b'], 0),
      );
      s.path(
        `M${x + 8} ${y - h * 1.9}C${x - 2} ${y - h * 1.9} ${x - 8} ${y - h * 1.6} ${x - 9} ${y - h * 1.4}V${y + h * 1.5}C${x - 2} ${y + h * 1.8} ${x + 2} ${y + h * 1.8} ${x + 8} ${y + h * 1.7}Z`,
        '#5a6570',
      );
      return;
    case 'cone':
    case 'dagger': {
      const deep = form === 'cone' ? 1 : 0.72;
      s.path(
        `M${x + 6} ${y - h * deep}L${x - l} ${y + h * 0.3}L${x + 6} ${y + h * deep * 1.1}Z`,
        paint,
      );
      s.line(`M${x} ${y + h * 0.2}L${x - l} ${y + h * 0.3}`, shade(colour, -0.45), 1.8);
    }
  }
}
