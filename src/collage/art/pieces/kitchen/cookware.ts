import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { plumpOf, roundOf } from '../surfaces.ts';

/** A pan with one long handle, seen from slightly above. */
const pan = painted({
  id: 'frying-pan',
  names: ['frying pan', 'skillet', 'pan', 'wok', 'griddle', 'cast iron skillet', 'saute pan'],
  metres: 0.08,
  bearing: 'lies',
  colour: '#34373d',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M92 -34L214 -62C226 -64 232 -44 220 -40L100 -14Z',
      s.fade([shade('#6b4630', 0.2), shade('#6b4630', -0.3)]),
    );
    s.path('M-112 -34C-106 8 -60 16 0 16C60 16 106 8 112 -34Z', roundOf(s, colour));
    s.oval(0, -36, 114, 30, shade(colour, 0.28));
    s.oval(0, -34, 102, 25, s.fade([shade(colour, -0.45), shade(colour, 0.06)]));
    s.path('M-70 -40C-40 -52 20 -52 40 -46C10 -44 -30 -42 -60 -34Z', '#ffffff', { opacity: 0.18 });
    return { anchors: { inside: [0, -34, 180], top: [0, -34, 180], 'hand-left': [180, -52, 50] } };
  },
});

/** A lidded pot with two ears. */
const pot = painted({
  id: 'cooking-pot',
  names: [
    'pot',
    'cooking pot',
    'saucepan',
    'dutch oven',
    'stockpot',
    'casserole dish',
    'pressure cooker',
    'rice cooker',
    'slow cooker',
    'crock pot',
    'cookware',
    'soup pot',
    'pots and pans',
  ],
  metres: 0.24,
  colour: '#d2452f',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-100 -92C-136 -98 -138 -62 -98 -66ZM100 -92C136 -98 138 -62 98 -66Z',
      shade(colour, -0.3),
    );
    s.path('M-108 -112V-20C-108 2 -60 8 0 8C60 8 108 2 108 -20V-112Z', roundOf(s, colour));
    s.layer(1, 0.25);
    s.path(
      'M-114 -112C-108 -150 -50 -160 0 -160C50 -160 108 -150 114 -112C70 -96 -70 -96 -114 -112Z',
      s.fade([shade(colour, 0.32), colour, shade(colour, -0.3)], 60),
    );
    s.path('M-114 -112C-70 -96 70 -96 114 -112', 'none', { stroke: shade(colour, -0.4), width: 4 });
    s.path('M-16 -158L-10 -172H10L16 -158Z', '#2f3238');
    s.oval(0, -176, 20, 10, plumpOf(s, '#3a3e46'));
    s.oval(-58, -128, 22, 8, '#ffffff', { opacity: 0.3 });
    return {
      anchors: {
        inside: [0, -116, 180],
        top: [0, -180, 60],
        label: [0, -50, 140],
        'hand-left': [-118, -80, 50],
        'hand-right': [118, -80, 50],
      },
    };
  },
});

/** A flat tray with a rim; `colour2` the paper on it. */
const tray = painted({
  id: 'serving-tray',
  names: [
    'tray',
    'serving tray',
    'baking tray',
    'baking sheet',
    'cookie sheet',
    'muffin tin',
    'cake tin',
    'salver',
    'silver tray',
  ],
  metres: 0.06,
  bearing: 'lies',
  colour: '#c3ccd3',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 -34H150L196 6V16C196 24 190 26 182 26H-182C-190 26 -196 24 -196 16V6Z',
      s.fade([shade(colour, -0.1), shade(colour, -0.4)]),
    );
    s.path(
      'M-146 -38H146C152 -38 156 -36 160 -32L194 2C198 8 194 10 188 10H-188C-194 10 -198 8 -194 2L-160 -32C-156 -36 -152 -38 -146 -38Z',
      s.fade([shade(colour, 0.1), shade(colour, 0.45)]),
    );
    s.path('M-136 -32H136L168 2H-168Z', s.fade([shade(colour, -0.22), shade(colour, 0.2)]));
    s.path('M-100 -30H-40L-80 0H-140Z', '#ffffff', { opacity: 0.25 });
    return {
      anchors: {
        top: [0, -12, 300],
        inside: [0, -12, 300],
        'hand-left': [-186, 4, 40],
        'hand-right': [186, 4, 40],
      },
      foot: { x: 0, y: 16 },
    };
  },
});

/** Pots, pans and trays. */
export const cookware: readonly Piece[] = [pan, pot, tray];
