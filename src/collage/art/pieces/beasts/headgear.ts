import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

const BONE = '#b9996c';

/** Branched antlers of a stag or reindeer above a skull of radius 100 at the origin. */
export function antlers(s: Sketch): void {
  s.layer();
  for (const mirror of [false, true])
    s.placed({ mirror }, () => {
      s.line(
        'M-30 -84C-46 -140 -110 -150 -118 -214M-62 -132C-50 -168 -60 -200 -52 -226M-100 -160C-126 -166 -146 -182 -152 -206',
        s.fade([shade(BONE, 0.25), shade(BONE, -0.35)]),
        17,
      );
    });
}

/** The broad antlers of a moose. */
export function palms(s: Sketch): void {
  s.layer();
  for (const mirror of [false, true])
    s.placed({ mirror }, () => {
      s.line('M-42 -72L-100 -96', shade(BONE, -0.25), 26);
      s.path(
        'M-84 -82C-112 -92 -140 -92 -168 -84C-190 -96 -216 -130 -226 -170C-210 -168 -200 -156 -192 -144C-196 -172 -192 -196 -182 -214C-170 -200 -164 -180 -162 -158C-156 -184 -144 -202 -130 -212C-122 -196 -124 -172 -128 -152C-116 -170 -100 -180 -86 -182C-84 -150 -76 -110 -84 -82Z',
        s.fade([shade(BONE, 0.2), shade(BONE, -0.3)]),
      );
    });
}

/** Straight ringed horns of antelopes, or the curved ones of cattle. */
export function horns(s: Sketch, kind: 'horns' | 'curved-horns'): void {
  s.layer();
  for (const mirror of [false, true])
    s.placed({ mirror }, () => {
      if (kind === 'horns') {
        const d = 'M-46 -78C-62 -140 -60 -200 -84 -262C-44 -214 -28 -150 -14 -84Z';
        s.path(d, s.fade(['#3a332e', '#6a5d50']));
        for (const y of [-104, -126, -148, -170])
          s.line(
            `M${-50 + (y + 104) * 0.05} ${y}L${-18 + (y + 104) * 0.12} ${y + 4}`,
            '#8c7d6c',
            4,
          );
      } else {
        s.path(
          'M-40 -70C-90 -70 -140 -84 -150 -150C-128 -116 -90 -112 -34 -100Z',
          s.fade(['#3c3833', '#d8ccb4'], 0),
        );
      }
    });
}

/** Tusks curling up from the sides of a snout of the given length in skull radii. */
export function tusks(s: Sketch, muzzle: number): void {
  const x = -14 - muzzle * 42;
  const y = 62 + muzzle * 40;
  for (const [at, mirror] of [
    [x - 40, false],
    [x + 32, true],
  ] as const)
    s.placed({ x: at, y, mirror }, () =>
      s.path('M14 10C-10 16 -26 0 -22 -34C-10 -18 4 -12 18 -8Z', s.fade(['#fffdf2', '#d8cbab'])),
    );
}
