import type { Sketch } from '../../pieces/sketch.ts';
import { shade } from '../../pieces/shades.ts';

export const beards = ['full', 'long', 'goatee', 'stubble', 'moustache', 'handlebar'] as const;
export type BeardName = 'none' | (typeof beards)[number];

const MOUSTACHE = 'M0 18C-8 13 -20 15 -27 25C-18 29 -8 29 0 24C8 29 18 29 27 25C20 15 8 13 0 18Z';
const HANDLEBAR =
  'M0 18C-8 13 -20 16 -26 22C-32 24 -38 20 -36 13C-44 20 -38 33 -26 31C-16 31 -8 29 0 24C8 29 16 31 26 31C38 33 44 20 36 13C38 20 32 24 26 22C20 16 8 13 0 18Z';

/** Hair of the lower face, round a mouth at y = 32; drawn before the mouth. */
export function beard(s: Sketch, name: BeardName, colour: string): void {
  if (name === 'none') return;
  const paint = s.fade([shade(colour, 0.12), colour, shade(colour, -0.2)]);
  if (name === 'stubble') {
    s.path(
      'M-46 4C-42 22 -22 18 0 20C22 18 42 22 46 4C48 40 26 60 0 60C-26 60 -48 40 -46 4Z',
      colour,
      {
        opacity: 0.32,
      },
    );
    return;
  }
  if (name === 'full' || name === 'long') {
    const drop = name === 'long' ? 62 : 0;
    s.layer(1, 0.2);
    s.path(
      `M-48 -6C-44 12 -34 20 -22 19C-10 16 10 16 22 19C34 20 44 12 48 -6C54 26 46 52 30 ${62 + drop * 0.7}C18 ${70 + drop} 8 ${72 + drop} 0 ${74 + drop}C-8 ${72 + drop} -18 ${70 + drop} -30 ${62 + drop * 0.7}C-46 52 -54 26 -48 -6Z`,
      paint,
    );
    for (const x of [-26, -13, 0, 13, 26])
      s.line(
        `M${x} ${44 + Math.abs(x) * -0.3}Q${x * 0.9} ${54 + drop * 0.5} ${x * 0.62} ${64 + drop * 0.8 - Math.abs(x) * 0.2}`,
        shade(colour, -0.24),
        2.2,
        {
          opacity: 0.6,
        },
      );
    s.path(MOUSTACHE, s.fade([shade(colour, 0.2), shade(colour, -0.06)]));
    return;
  }
  s.layer(1, 0.2);
  if (name === 'goatee') {
    s.path('M-13 42C-8 48 8 48 13 42C16 54 8 68 0 72C-8 68 -16 54 -13 42Z', paint);
    s.path(MOUSTACHE, paint);
    return;
  }
  s.path(name === 'handlebar' ? HANDLEBAR : MOUSTACHE, paint);
}
