import type { Sketch } from '../../pieces/sketch.ts';
import { shade } from '../../pieces/shades.ts';
import type { EyeShape } from './moods.ts';

const INK = '#2a2022';

export interface EyePaints {
  readonly iris: string;
  /** The lid: the skin or fur around the eye. */
  readonly lid: string;
  readonly lashes: boolean;
}

const HEART = 'M0 11C-16 0 -13 -12 -6 -12C-2 -12 0 -9 0 -6C0 -9 2 -12 6 -12C13 -12 16 0 0 11Z';
const STAR = 'M0 -13L4 -4L13 -3L6 3L8 12L0 7L-8 12L-6 3L-13 -3L-4 -4Z';

/** How tall the eye's opening is against its usual height. */
const OPENING: Partial<Record<EyeShape, number>> = { wide: 1.2, narrow: 0.72, half: 1 };

/** One eye around the origin, about 20 units wide; `side` −1 is the left one as seen. */
export function eye(s: Sketch, shape: EyeShape, side: -1 | 1, paints: EyePaints): void {
  const lashLine = paints.lashes ? 4.4 : 3.6;
  switch (shape) {
    case 'closed':
      s.line('M-10 -1C-6 6 6 6 10 -1', INK, lashLine);
      if (paints.lashes)
        s.line(`M${side * 10} -1l${side * 4} 3M${side * 6} 3l${side * 3} 4`, INK, 2.4);
      return;
    case 'glad':
      s.line('M-10 4C-6 -7 6 -7 10 4', INK, lashLine);
      return;
    case 'squeezed':
      s.line(`M${side * 9} -6L${-side * 8} 0L${side * 9} 6`, INK, 4);
      return;
    case 'dizzy':
      s.line('M-7 -7L7 7M7 -7L-7 7', INK, 4);
      return;
    case 'hearts':
      s.path(HEART, s.fade(['#f2556a', '#c9203c']));
      s.oval(-5, -6, 2.4, 2, '#ffffff', { opacity: 0.8 });
      return;
    case 'stars':
      s.path(STAR, s.fade(['#ffe27a', '#f0a52a']));
      return;
    case 'wink':
      if (side > 0) {
        s.line('M-10 2C-5 -5 6 -4 10 3', INK, lashLine);
        return;
      }
      open(s, 'open', side, paints);
      return;
    case 'open':
    case 'wide':
    case 'narrow':
    case 'half':
    case 'up':
      open(s, shape, side, paints);
  }
}

function open(s: Sketch, shape: EyeShape, side: -1 | 1, { iris, lid, lashes }: EyePaints): void {
  const tall = 11.5 * (OPENING[shape] ?? 1);
  const rim = `M-10 0A10 ${tall} 0 1 1 10 0A10 ${tall} 0 1 1 -10 0Z`;
  s.oval(0, 0, 10, tall, '#fdfcfa');
  s.within(rim, () => {
    const [x, y] = shape === 'up' ? [3.4, -5] : [-side * 0.8, shape === 'wide' ? 0 : 1];
    const size = shape === 'wide' ? 6.2 : 7.8;
    s.oval(x, y, size, size, s.fade([shade(iris, -0.32), iris, shade(iris, 0.3)]));
    s.oval(x, y, size * 0.56, size * 0.56, '#17130f');
    s.oval(x - 2.4, y - 3, 2.4, 2.4, '#ffffff');
    s.oval(x + 2.4, y + 3, 1.2, 1.2, '#ffffff', { opacity: 0.8 });
    if (shape === 'half') s.rect(-14, -20, 28, 20, 0, lid);
    if (shape === 'narrow')
      s.path(`M-14 -20H14V${side < 0 ? 0 : -7}L-14 ${side < 0 ? -7 : 0}Z`, lid);
  });
  const upper =
    shape === 'half'
      ? 'M-11 0H11'
      : shape === 'narrow'
        ? `M-10 ${side < 0 ? -6 : -1}L10 ${side < 0 ? -1 : -6}`
        : `M-10.5 -1C-10 ${-tall * 1.28} 10 ${-tall * 1.28} 10.5 -1`;
  s.line(upper, INK, lashes ? 3.6 : 2.6);
  if (lashes) s.line(`M${side * 9} -5l${side * 5} -4M${side * 10} -1l${side * 5} -1`, INK, 2.4);
}
