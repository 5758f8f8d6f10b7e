import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';
import { wheel } from './wheel.ts';

/** A crawler track from x to x + width, standing on y = 0. */
function track(s: Sketch, x: number, width: number): void {
  s.rect(x, -58, width, 58, 29, s.fade(['#4a4d55', '#22242a']));
  s.rect(x + 9, -49, width - 18, 40, 20, '#17181c');
  for (let i = 0; i <= 4; i++)
    s.oval(x + 29 + ((width - 58) * i) / 4, -29, 15, 15, s.glow(['#8a939b', '#4a4e56']));
  s.rect(x + 4, -56, width - 8, 52, 26, 'none', { stroke: '#5a5e66', width: 5, dash: '7 5' });
}

/** A driver's cabin with glass all round. */
function cabin(s: Sketch, x: number, y: number, w: number, h: number, colour: string): void {
  s.rect(x, y, w, h, 8, frontOf(s, colour));
  s.rect(x + 8, y + 9, w - 16, h * 0.58, 5, s.fade(['#dff1f9', '#86b4cc'], 60));
  s.line(`M${x + w * 0.58} ${y + 9}V${y + h * 0.66}`, shade(colour, -0.1), 5);
}

const excavator = painted({
  id: 'excavator',
  names: ['excavator', 'digger', 'backhoe', 'steam shovel', 'power shovel'],
  metres: 3.2,
  facing: 'left',
  colour: '#f2b52a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M10 -120L-70 -232C-78 -246 -96 -248 -104 -236L-98 -224C-92 -226 -88 -222 -84 -216L-20 -100Z',
      frontOf(s, colour),
    );
    s.path('M-108 -244L-84 -232L-148 -110L-168 -118Z', frontOf(s, shade(colour, -0.1)));
    s.line('M-40 -152L-96 -204', '#8a939b', 8);
    s.path(
      'M-184 -126L-142 -112C-130 -84 -146 -56 -186 -50L-176 -66L-196 -62L-186 -78L-204 -78C-204 -100 -196 -116 -184 -126Z',
      s.fade(['#6c757e', '#34373d']),
    );
    s.layer();
    track(s, -66, 218);
    s.layer();
    s.rect(-30, -72, 140, 17, 4, '#2a2d33');
    s.layer(1, 0.2);
    s.path('M-40 -72V-116H150C164 -116 168 -104 168 -94V-72Z', frontOf(s, colour));
    s.path(
      'M58 -116V-158C58 -164 62 -166 68 -166H150C160 -166 164 -158 164 -148V-112Z',
      frontOf(s, shade(colour, 0.08)),
    );
    for (const x of [90, 108, 126, 144]) s.rect(x, -156, 9, 28, 2, shade(colour, -0.4));
    s.layer(1, 0.25);
    cabin(s, -34, -192, 86, 116, colour);
    return { anchors: { label: [110, -96, 90] } };
  },
});

const bulldozer = painted({
  id: 'bulldozer',
  names: ['bulldozer', 'dozer', 'earth mover'],
  metres: 3,
  facing: 'left',
  colour: '#efa926',
  draw(s, { colour }) {
    s.layer();
    s.line('M-20 -44L-140 -60', '#3a3e46', 15);
    s.path(
      'M-168 0C-186 -40 -180 -92 -158 -122H-142C-152 -88 -152 -40 -138 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)], 0),
    );
    s.layer();
    track(s, -86, 244);
    s.layer(1, 0.2);
    s.path('M-104 -70V-122C-104 -132 -98 -136 -88 -136H40V-70Z', frontOf(s, colour));
    for (const x of [-88, -70, -52, -34]) s.rect(x, -122, 9, 40, 2, shade(colour, -0.4));
    s.rect(-30, -172, 12, 40, 3, roundOf(s, '#3a3e46'));
    s.path('M40 -70V-100H160V-70Z', frontOf(s, shade(colour, -0.08)));
    s.layer(1, 0.25);
    cabin(s, 32, -206, 100, 112, colour);
    s.rect(22, -214, 120, 13, 5, frontOf(s, shade(colour, 0.1)));
    return { anchors: { label: [-30, -104, 100] } };
  },
});

const roller = painted({
  id: 'steamroller',
  names: ['steamroller', 'road roller', 'steam roller', 'roller compactor'],
  metres: 2.8,
  facing: 'left',
  colour: '#e8802a',
  draw(s, { colour }) {
    s.layer();
    s.oval(-104, -56, 58, 58, s.glow(['#c9d2da', '#8a939b', '#4a4e56']));
    s.oval(-104, -56, 16, 16, '#4a4e56');
    s.path('M-104 -66L-40 -84V-60L-104 -46Z', frontOf(s, colour));
    s.layer();
    wheel(s, 96, -56, 58, material.steel);
    s.layer(1, 0.2);
    s.path(
      'M-60 -70V-116C-60 -126 -52 -130 -44 -130H140C156 -130 160 -112 160 -96L150 -70H150C130 -116 64 -116 44 -64H-60Z',
      frontOf(s, colour),
    );
    for (const x of [-44, -26, -8]) s.rect(x, -118, 9, 34, 2, shade(colour, -0.4));
    s.layer();
    s.line('M10 -128V-210M112 -128V-210', '#3a3e46', 8);
    s.path('M-10 -214C-6 -226 130 -226 134 -214V-204H-10Z', frontOf(s, shade(colour, 0.1)));
    s.path('M62 -126V-168H78C86 -168 88 -140 104 -126Z', '#2a2d33');
    s.line('M26 -128L40 -156', '#2a2d33', 6);
    return { anchors: { label: [50, -106, 90], seat: [84, -136, 50] } };
  },
});

const forklift = painted({
  id: 'forklift',
  names: ['forklift', 'fork lift', 'forklift truck', 'pallet truck'],
  metres: 2.2,
  facing: 'left',
  colour: '#f2b52a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-104 -12H-190V-4H-98Z', '#3a3e46');
    s.rect(-106, -230, 14, 228, 3, roundOf(s, '#4a4e56'));
    s.rect(-90, -230, 10, 222, 3, roundOf(s, '#34373d'));
    for (const y of [-200, -130, -60]) s.rect(-108, y, 30, 9, 2, '#5a5f67');
    s.layer();
    for (const [x, r] of [
      [-50, 30],
      [100, 36],
    ] as const)
      wheel(s, x, -r + 2, r, material.steel);
    s.layer(1, 0.2);
    s.path(
      'M-84 -36V-84H-10L6 -116H110C138 -116 146 -90 146 -60V-40H140C134 -84 66 -84 60 -30H-10C-14 -70 -80 -74 -84 -36Z',
      frontOf(s, colour),
    );
    s.path('M6 -116H66V-128C66 -136 20 -136 12 -128Z', '#2a2d33');
    s.path('M62 -120L76 -176H90L84 -116Z', '#2a2d33');
    s.layer();
    s.line('M-26 -84L-14 -214H96L112 -116', s.fade(['#5a5f67', '#2a2d33']), 9);
    s.line('M-6 -116L-20 -146', '#2a2d33', 6);
    s.oval(112, -126, 8, 8, plumpOf(s, '#ff9a2f'));
    return { anchors: { label: [60, -94, 80], seat: [44, -132, 50], top: [-146, -12, 80] } };
  },
});

const combine = painted({
  id: 'combine-harvester',
  names: ['combine harvester', 'harvester', 'combine'],
  metres: 3.8,
  facing: 'left',
  colour: '#3f9a46',
  colour2: '#f2c230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-206 -4L-190 -72H-150L-128 -20L-140 0Z', frontOf(s, colour2));
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * 2 * Math.PI;
      s.line(
        `M-178 -62L${-178 + Math.cos(a) * 40} ${-62 + Math.sin(a) * 40}`,
        shade(colour2, -0.2),
        5,
      );
    }
    s.oval(-178, -62, 40, 40, 'none', { stroke: colour2, width: 6 });
    s.layer();
    s.path('M-140 -40L-70 -110H-40V-40Z', frontOf(s, shade(colour, -0.15)));
    s.layer();
    s.path('M-70 -44V-150L-30 -196H130C160 -196 184 -170 184 -140V-60H-40Z', frontOf(s, colour));
    s.rect(20, -176, 140, 9, 0, colour2);
    for (const x of [50, 74, 98, 122]) s.rect(x, -150, 13, 46, 3, shade(colour, -0.35));
    s.path('M60 -196L150 -236L168 -226L96 -190Z', frontOf(s, colour2));
    s.layer(1, 0.25);
    cabin(s, -98, -204, 84, 104, colour);
    s.layer(1, 0.2);
    wheel(s, -32, -58, 60, colour2);
    wheel(s, 140, -38, 38, colour2);
    return { anchors: { label: [100, -82, 90] } };
  },
});

/** Heavy machines of building sites and fields, looking left. */
export const diggers: readonly Piece[] = [bulldozer, combine, excavator, forklift, roller];
