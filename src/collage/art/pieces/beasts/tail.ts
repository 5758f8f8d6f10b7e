import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { CoatColours, TailForm } from './anatomy.ts';

/** Draws a tail that leaves the body at the origin towards the right. */
export function beastTail(s: Sketch, form: TailForm, { coat, second, limbs }: CoatColours): void {
  const brush =
    'M-14 -10C20 -26 64 -8 92 34C106 56 112 84 100 106C70 104 30 84 10 50C0 34 -16 20 -14 -10Z';
  const paint = s.fade([shade(coat, 0.12), shade(coat, -0.25)], 60);
  switch (form) {
    case 'none':
      return;
    case 'stub':
      s.oval(8, 4, 22, 20, paint);
      return;
    case 'bushy':
    case 'ringed':
      s.path(brush, paint);
      s.within(brush, () => {
        if (form === 'bushy') s.path('M60 70L76 50L84 64L100 44L130 100L92 124Z', second);
        else s.line('M22 4L4 44M58 14L30 64M88 44L52 92M110 78L84 118', limbs, 15);
      });
      return;
    case 'long':
      s.line('M-10 0C40 -6 66 30 62 72C60 96 78 108 92 96', paint, 17);
      s.line('M78 102C84 104 90 100 92 96', limbs, 17);
      return;
    case 'tufted':
      s.line('M-10 0C40 -2 58 34 56 84', paint, 12);
      s.path(
        'M44 78C40 100 48 120 58 130C70 118 74 98 68 78C60 70 50 70 44 78Z',
        shade(limbs, -0.1),
      );
      return;
    case 'thin':
      s.line('M-6 0C14 12 20 40 18 66', paint, 9);
      s.path('M12 60C8 78 14 92 18 98C26 90 28 74 24 60Z', shade(limbs, -0.2));
      return;
    case 'curled':
      s.path(
        'M-16 14C-22 -40 10 -84 52 -74C88 -64 92 -14 60 -4C40 0 30 -18 42 -28C20 -30 14 0 22 24Z',
        paint,
      );
  }
}
