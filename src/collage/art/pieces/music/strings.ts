import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

interface Bowed {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
}

const bowed: readonly Bowed[] = [
  { id: 'cello', names: ['cello', 'violoncello'], metres: 1.25, colour: '#a8552a' },
  {
    id: 'double-bass',
    names: ['double bass', 'contrabass', 'upright bass', 'string bass'],
    metres: 1.8,
    colour: '#8a4423',
  },
];

/** Standing bowed instruments: waist, scroll, strings, f-holes and a spike. */
const bowedKinds: readonly Piece[] = bowed.map((spec) =>
  painted({
    ...spec,
    draw(s, { colour }) {
      s.layer();
      s.line('M0 -20V8', material.steel, 5);
      s.path('M-8 -196L-6 -330H6L8 -196Z', roundOf(s, '#2a211c'));
      s.path(
        'M-8 -328C-12 -352 -4 -366 6 -364C16 -360 14 -346 4 -346C12 -340 10 -330 8 -326Z',
        frontOf(s, colour),
      );
      for (const [x, y] of [
        [-18, -340],
        [-18, -352],
        [18, -334],
        [18, -348],
      ] as const)
        s.rect(x - 8, y - 3, 16, 6, 3, '#2a211c');
      s.layer();
      const body =
        'M0 -212C44 -214 74 -190 70 -156C68 -138 50 -136 50 -118C50 -100 84 -96 88 -58C90 -24 50 -10 0 -10C-50 -10 -90 -24 -88 -58C-84 -96 -50 -100 -50 -118C-50 -136 -68 -138 -70 -156C-74 -190 -44 -214 0 -212Z';
      s.path(body, s.glow([shade(colour, 0.42), colour, shade(colour, -0.35)], 0.4, 0.35, 0.75), {
        stroke: shade(colour, -0.45),
        width: 4,
      });
      for (const side of [-1, 1])
        s.path(
          `M${side * 40} -134C${side * 30} -140 ${side * 28} -126 ${side * 32} -112C${side * 38} -96 ${side * 34} -84 ${side * 26} -88`,
          'none',
          { stroke: '#24150d', width: 5 },
        );
      s.layer(1, 0.3);
      s.path('M-9 -206H9L11 -118H-11Z', roundOf(s, '#2a211c'));
      s.path('M-28 -96L-22 -104H22L28 -96V-90H-28Z', frontOf(s, '#d9b37c'));
      s.path('M-12 -70H12L7 -18H-7Z', roundOf(s, '#2a211c'));
      for (const x of [-6, -2, 2, 6]) s.line(`M${x} -340V-66`, '#e6e0d4', 1.3);
      s.layer(1, 0.3);
      s.line('M-104 -36L104 -150', s.fade(['#7a4526', '#4a2a18']), 5);
      s.line('M-100 -30L106 -142', '#f4efe2', 2);
      return {
        anchors: { 'hand-left': [0, -300, 20], 'hand-right': [-70, -54, 20] },
        foot: { x: 0, y: 6 },
      };
    },
  }),
);

/** Degrees by which the neck leans when it is played; upright it would hide the player's face. */
const SLANT = 52;

function slanted(x: number, y: number): [x: number, y: number] {
  const angle = (SLANT * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** A wooden body with a sound hole, waisted, upright; its neck has `frets`. */
function plucked(s: Sketch, colour: string, neck: number): void {
  s.layer();
  s.path(`M-9 -190L-8 ${-200 - neck}H8L9 -190Z`, roundOf(s, '#5a3520'));
  s.path(
    `M-8 ${-198 - neck}L-15 ${-206 - neck}L-12 ${-258 - neck}C-6 ${-264 - neck} 6 ${-264 - neck} 12 ${-258 - neck}L15 ${-206 - neck}L8 ${-198 - neck}Z`,
    frontOf(s, shade(colour, -0.3)),
  );
  for (const side of [-1, 1])
    for (const k of [0, 1, 2]) s.oval(side * 20, -218 - neck - k * 16, 7, 5, '#e9e4d8');
  s.layer();
  s.path(
    'M0 -206C40 -212 68 -190 64 -158C62 -136 48 -128 52 -108C58 -92 90 -84 90 -46C90 -12 52 4 0 4C-52 4 -90 -12 -90 -46C-90 -84 -58 -92 -52 -108C-48 -128 -62 -136 -64 -158C-68 -190 -40 -212 0 -206Z',
    s.glow([shade(colour, 0.5), shade(colour, 0.08), shade(colour, -0.3)], 0.4, 0.35, 0.75),
    { stroke: shade(colour, -0.5), width: 5 },
  );
  s.oval(0, -108, 29, 29, '#2a1a10', { stroke: shade(colour, -0.25), width: 6 });
  s.oval(0, -108, 36, 36, 'none', { stroke: '#f4e3bd', width: 2 });
  s.layer(1, 0.3);
  s.path('M-9 -198H9L10 -136H-10Z', roundOf(s, '#4a2a18'));
  s.rect(-30, -46, 60, 13, 4, frontOf(s, '#3a2216'));
  for (let y = -196 - neck; y < -140; y += 15) s.line(`M-8 ${y}H8`, '#d9c9a8', 1.4);
  for (const x of [-7, -4.2, -1.4, 1.4, 4.2, 7])
    s.line(`M${x * 0.8} ${-214 - neck}L${x} -40`, '#f1ece0', 1);
}

const acoustic = painted({
  id: 'acoustic-guitar',
  names: [
    'acoustic guitar',
    'classical guitar',
    'guitar',
    'spanish guitar',
    'folk guitar',
    'ukulele',
    'wooden guitar',
  ],
  metres: 1,
  colour: '#d9964a',
  draw(s, { colour }) {
    s.placed({ turn: SLANT }, () => plucked(s, colour, 110));
    const [neck, hole] = [slanted(0, -290), slanted(0, -96)];
    return { anchors: { 'hand-left': [...neck, 20], 'hand-right': [...hole, 40] } };
  },
});

const sitar = painted({
  id: 'lute',
  names: ['lute', 'mandolin', 'sitar', 'oud', 'bouzouki', 'balalaika', 'shamisen', 'pipa', 'koto'],
  metres: 0.9,
  colour: '#b8773a',
  draw(s, { colour }) {
    s.placed({ turn: SLANT }, () => {
      s.layer();
      s.path('M-8 -180L-7 -320H7L8 -180Z', roundOf(s, '#5a3520'));
      s.path('M-8 -318L-34 -352L-24 -362L8 -326Z', frontOf(s, shade(colour, -0.3)));
      for (const [x, y] of [
        [-14, -338],
        [-22, -348],
        [-30, -340],
        [-20, -330],
      ] as const)
        s.oval(x, y, 4, 6, '#e9e4d8');
      s.layer();
      s.path(
        'M0 -200C30 -190 88 -110 84 -56C80 -14 40 2 0 2C-40 2 -80 -14 -84 -56C-88 -110 -30 -190 0 -200Z',
        s.glow([shade(colour, 0.5), colour, shade(colour, -0.35)], 0.4, 0.45, 0.7),
        { stroke: shade(colour, -0.45), width: 5 },
      );
      s.oval(0, -92, 27, 27, '#2a1a10');
      for (let i = 0; i < 8; i++) {
        const a = (i / 8) * 2 * Math.PI;
        s.oval(Math.cos(a) * 13, -92 + Math.sin(a) * 13, 5, 5, 'none', {
          stroke: shade(colour, 0.2),
          width: 2.4,
        });
      }
      s.layer(1, 0.3);
      s.path('M-8 -190H8L9 -122H-9Z', roundOf(s, '#4a2a18'));
      s.rect(-26, -42, 52, 11, 4, frontOf(s, '#3a2216'));
      for (const x of [-6, -3, 0, 3, 6]) s.line(`M${x} -330V-38`, '#f1ece0', 1);
    });
    const [neck, hole] = [slanted(0, -280), slanted(0, -90)];
    return { anchors: { 'hand-left': [...neck, 20], 'hand-right': [...hole, 40] } };
  },
});

const lyre = painted({
  id: 'lyre',
  names: ['lyre', 'kithara'],
  metres: 0.5,
  colour: material.gold,
  draw(s, { colour }) {
    s.layer();
    const gilt = s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 30);
    for (const side of [-1, 1]) {
      s.path(
        `M${side * 30} -30C${side * 110} -70 ${side * 40} -140 ${side * 84} -206C${side * 96} -226 ${side * 116} -212 ${side * 106} -196`,
        'none',
        { stroke: gilt, width: 15 },
      );
      s.oval(side * 100, -200, 10, 10, plumpOf(s, colour));
    }
    s.path(
      'M-60 -40C-50 -10 50 -10 60 -40C50 8 20 10 0 10C-20 10 -50 8 -60 -40Z',
      frontOf(s, colour),
    );
    s.rect(-84, -186, 168, 13, 6, frontOf(s, colour));
    for (const x of [-30, -18, -6, 6, 18, 30]) s.line(`M${x} -180V-24`, '#fff6dc', 2);
    return { anchors: { 'hand-left': [-60, -100, 30] } };
  },
});

/** Instruments with strings. */
export const strings: readonly Piece[] = [acoustic, ...bowedKinds, lyre, sitar];
