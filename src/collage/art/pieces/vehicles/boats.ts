import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const viking = painted({
  id: 'viking-ship',
  names: [
    'viking ship',
    'longship',
    'viking boat',
    'drakkar',
    'longboat',
    'viking longship',
    'dragon boat',
  ],
  metres: 9,
  bearing: 'floats',
  facing: 'left',
  colour: '#8a5430',
  colour2: '#c8372f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-6, -290, 12, 250, 3, roundOf(s, shade(colour, -0.1)));
    s.layer(1, 0.2);
    const sail =
      'M-118 -266C-60 -274 60 -274 118 -266C134 -210 132 -160 120 -118C60 -104 -60 -104 -120 -118C-132 -160 -134 -210 -118 -266Z';
    s.path(sail, s.fade(['#fff6e2', '#f1e3c4', '#d9c69c']));
    s.within(sail, () => {
      for (const x of [-110, -58, -6, 46, 98])
        s.path(
          `M${x} -280C${x - 4} -200 ${x - 4} -160 ${x} -90H${x + 26}C${x + 30} -160 ${x + 30} -200 ${x + 26} -280Z`,
          colour2,
          { opacity: 0.9 },
        );
    });
    s.rect(-130, -276, 260, 11, 5, frontOf(s, colour));
    s.layer();
    s.path(
      'M-150 -64C-186 -90 -196 -140 -178 -176C-172 -190 -190 -196 -204 -184C-210 -204 -186 -216 -168 -206C-150 -196 -158 -170 -160 -150C-162 -124 -146 -100 -116 -86Z',
      frontOf(s, colour),
    );
    s.oval(-184, -192, 4, 4, '#f2c230');
    s.path(
      'M150 -64C186 -90 196 -130 184 -160C176 -176 194 -184 204 -172C214 -140 196 -90 160 -44Z',
      frontOf(s, colour),
    );
    s.path(
      'M-172 -86C-120 -62 120 -62 176 -86C170 -30 120 0 60 0H-60C-120 0 -166 -30 -172 -86Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.4)]),
    );
    s.path('M-166 -62C-110 -40 110 -40 168 -62M-150 -38C-100 -18 100 -18 152 -38', 'none', {
      stroke: shade(colour, -0.4),
      width: 2.6,
    });
    s.layer(1, 0.35);
    for (let i = 0; i < 7; i++) {
      const x = -120 + i * 40;
      const y = -66 + (Math.abs(i - 3) < 2 ? 2 : -4);
      s.oval(
        x,
        y,
        18,
        18,
        s.glow([
          shade(i % 2 ? '#f2c230' : colour2, 0.3),
          i % 2 ? '#e0b030' : colour2,
          shade(i % 2 ? '#e0b030' : colour2, -0.3),
        ]),
        { stroke: '#4a3a2a', width: 2.4 },
      );
      s.oval(x, y, 5, 5, plumpOf(s, material.steel));
    }
    return { anchors: { label: [0, -190, 150], seat: [0, -74, 200], inside: [0, -80, 240] } };
  },
});

const cargo = painted({
  id: 'cargo-ship',
  names: [
    'cargo ship',
    'container ship',
    'freighter',
    'oil tanker',
    'tanker ship',
    'merchant ship',
  ],
  metres: 30,
  bearing: 'floats',
  facing: 'left',
  colour: '#a3322c',
  colour2: '#26364a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    const boxes = [
      '#d8553f',
      '#3f7fb5',
      '#e7b23d',
      '#4c9a72',
      '#8a5fa8',
      '#e8e4da',
      '#e8824b',
      '#5fb0c0',
    ];
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 6 - (row === 3 ? 2 : 0); i++) {
        const paint = random.pick(boxes);
        const [x, y] = [-140 + i * 42, -104 - row * 25];
        s.rect(x, y, 41, 24, 2, frontOf(s, paint));
        for (let k = 1; k < 6; k++)
          s.line(`M${x + k * 7} ${y + 3}V${y + 21}`, shade(paint, -0.25), 1.4);
      }
    s.layer(1, 0.2);
    s.path('M126 -82V-206H190V-82Z', frontOf(s, '#f4f4f1'));
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 4; i++) s.rect(133 + i * 14, -196 + row * 26, 9, 12, 2, '#4a6f8a');
    s.rect(118, -214, 80, 11, 3, frontOf(s, '#dfe4e8'));
    s.rect(146, -250, 28, 38, 3, roundOf(s, colour));
    s.line('M134 -214V-262', '#5a5f67', 4);
    s.layer(1, 0.2);
    s.path(
      'M-226 -112L-176 -82H214C216 -50 206 -20 196 0H-176C-200 -30 -216 -70 -226 -112Z',
      s.fade([shade(colour2, 0.28), colour2, shade(colour2, -0.2)]),
    );
    s.path(
      'M-196 -34H207C204 -20 200 -10 196 0H-176C-184 -10 -190 -22 -196 -34Z',
      s.fade([colour, shade(colour, -0.25)]),
    );
    s.oval(-180, -74, 6, 6, '#8a939b');
    return { anchors: { label: [20, -58, 240], top: [-20, -190, 200] } };
  },
});

const yacht = painted({
  id: 'yacht',
  names: [
    'yacht',
    'motor yacht',
    'super yacht',
    'luxury yacht',
    'superyacht',
    'houseboat',
    'catamaran',
  ],
  metres: 8,
  bearing: 'floats',
  facing: 'left',
  colour: '#f6f7f8',
  colour2: '#1f3a5f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M60 -164V-206M60 -190H92', '#c9d2da', 5);
    s.path('M-10 -120L34 -164H120C136 -164 144 -150 146 -120Z', frontOf(s, colour));
    s.path('M10 -126L42 -154H112L120 -126Z', s.fade(['#5f86a8', colour2]));
    s.layer(1, 0.2);
    s.path('M-110 -72L-50 -118H160C174 -118 180 -100 182 -72Z', frontOf(s, colour));
    s.path(
      'M-78 -78L-40 -108H60V-78ZM72 -108H104V-78H72ZM114 -108H146V-78H114Z',
      s.fade(['#5f86a8', colour2]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-230 -84C-150 -72 100 -70 206 -76C212 -40 204 -14 192 0H-120C-170 -20 -206 -50 -230 -84Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)]),
    );
    s.path('M-196 -50C-120 -40 110 -40 206 -46L204 -32C110 -26 -110 -26 -178 -36Z', colour2);
    s.path('M-150 -12H196L192 0H-120Z', shade(colour2, -0.1));
    s.line('M-222 -88V-106M-180 -82V-102M-140 -78V-98M-222 -106L-140 -98', '#aab4bf', 3);
    return { anchors: { label: [20, -56, 200], seat: [160, -74, 60], top: [80, -164, 80] } };
  },
});

const kayak = painted({
  id: 'kayak',
  names: ['kayak', 'sea kayak', 'canoe with paddle'],
  metres: 0.8,
  bearing: 'floats',
  facing: 'left',
  colour: '#ef6a2e',
  colour2: '#f2c230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-250 -62C-180 -40 -90 -34 0 -34C90 -34 180 -40 250 -62C220 -16 120 0 0 0C-120 0 -220 -16 -250 -62Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)]),
    );
    s.path('M-232 -46C-150 -26 150 -26 232 -46', 'none', { stroke: shade(colour, 0.55), width: 5 });
    s.oval(6, -38, 66, 13, '#24262b');
    s.oval(6, -40, 66, 12, 'none', { stroke: shade(colour, -0.2), width: 6 });
    s.layer(1, 0.3);
    s.line('M-130 -92L150 -20', '#3a3e46', 7);
    s.path(
      'M-120 -96C-146 -118 -190 -122 -186 -104C-180 -90 -146 -84 -122 -86Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    s.path(
      'M140 -26C170 -28 208 -12 200 2C190 12 160 2 144 -12Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    return { anchors: { seat: [6, -40, 90], back: [6, -42, 90], label: [-130, -26, 80] } };
  },
});

const gondola = painted({
  id: 'gondola',
  names: ['gondola', 'venetian gondola', 'gondola boat'],
  metres: 2,
  bearing: 'floats',
  facing: 'left',
  colour: '#26282e',
  colour2: '#b8262f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-250 -150C-236 -156 -222 -148 -220 -136H-236L-226 -126H-240L-230 -114H-242L-234 -100C-226 -60 -190 -52 -150 -50L150 -54C200 -60 226 -96 236 -140C246 -146 252 -136 248 -120C240 -50 180 0 90 0H-80C-180 0 -248 -50 -254 -130Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.2)]),
    );
    s.path(
      'M-254 -146C-240 -158 -218 -150 -218 -134L-228 -134V-126H-220V-118H-228V-108H-220V-98',
      'none',
      { stroke: shade(material.steel, 0.35), width: 6 },
    );
    s.path('M-220 -66C-120 -36 140 -40 220 -84', 'none', { stroke: material.gold, width: 4.4 });
    s.layer(1, 0.3);
    s.path('M6 -50C6 -104 20 -116 44 -116C62 -116 66 -80 66 -50Z', frontOf(s, colour2));
    s.path('M-70 -50C-70 -70 -10 -70 6 -62V-46H-70Z', frontOf(s, shade(colour2, 0.1)));
    s.layer();
    s.line(
      'M150 -160L60 10',
      s.fade([shade(material.wood, 0.25), shade(material.wood, -0.25)], 0),
      7,
    );
    return { anchors: { seat: [-30, -66, 70], back: [-30, -66, 70], label: [0, -24, 160] } };
  },
});

const raft = painted({
  id: 'raft',
  names: ['raft', 'log raft', 'wooden raft', 'life raft', 'bamboo raft'],
  metres: 1.6,
  bearing: 'floats',
  colour: '#b07a45',
  colour2: '#f1e6cf',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-5, -230, 10, 210, 3, roundOf(s, shade(colour, -0.15)));
    s.path(
      'M10 -220C60 -200 100 -160 112 -110C80 -96 40 -92 10 -94Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.2)]),
    );
    s.line('M10 -150C40 -140 80 -138 104 -134', shade(colour2, -0.25), 2.4);
    s.layer(1, 0.2);
    for (let i = 0; i < 7; i++) {
      const x = -156 + i * 52;
      s.path(
        `M${x * 0.72 - 22} -48H${x * 0.72 + 22}L${x + 26} 0H${x - 26}Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.15)]),
      );
      s.oval(x, 0, 26, 16, s.glow([shade(colour, 0.5), shade(colour, 0.15), shade(colour, -0.25)]));
      s.oval(x, 0, 13, 8, 'none', { stroke: shade(colour, -0.2), width: 2 });
    }
    s.line('M-140 -34H140M-160 -14H160', '#e0cc9a', 5);
    return { anchors: { seat: [-40, -30, 180], top: [-40, -30, 180] } };
  },
});

const jetSki = painted({
  id: 'jet-ski',
  names: ['jet ski', 'jetski', 'water scooter', 'personal watercraft'],
  metres: 1.1,
  bearing: 'floats',
  facing: 'left',
  colour: '#2fa6d0',
  colour2: '#24262b',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-180 -30C-120 -40 130 -44 170 -30L150 0H-120C-150 -6 -170 -16 -180 -30Z',
      s.fade([shade(colour2, 0.3), colour2]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-196 -44C-150 -90 -80 -112 -50 -110L-30 -78C20 -70 120 -84 176 -70C190 -60 184 -40 168 -32C60 -40 -80 -30 -170 -28C-186 -30 -198 -36 -196 -44Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.3)]),
    );
    s.path('M-150 -56C-110 -76 -80 -84 -56 -86L-40 -66C-80 -66 -120 -58 -150 -56Z', '#ffffff', {
      opacity: 0.5,
    });
    s.layer(1, 0.25);
    s.path(
      'M-24 -80C0 -106 100 -112 150 -92C164 -84 160 -70 150 -66C90 -76 20 -66 -24 -70Z',
      s.fade([shade(colour2, 0.3), colour2]),
    );
    s.path(
      'M-50 -110L-34 -146L-8 -150L-14 -132L-26 -106Z',
      s.fade([shade(colour2, 0.35), colour2]),
    );
    s.line('M-44 -152L0 -148', '#5a5f67', 9);
    return { anchors: { seat: [50, -96, 100], back: [50, -98, 100], label: [60, -52, 100] } };
  },
});

const hull = painted({
  id: 'warship',
  names: [
    'battleship',
    'warship',
    'destroyer ship',
    'navy ship',
    'aircraft carrier',
    'naval ship',
    'cruiser',
  ],
  metres: 26,
  bearing: 'floats',
  facing: 'left',
  colour: '#8a959e',
  draw(s, { colour }) {
    s.layer();
    s.line('M10 -196V-270M-8 -244H30M-2 -226H24', shade(colour, -0.25), 5);
    s.path('M-40 -76L-30 -150H10L20 -196H44L50 -130H90L100 -76Z', frontOf(s, shade(colour, 0.12)));
    s.rect(-22, -138, 46, 9, 2, '#3a4a56');
    s.path('M104 -76L110 -150H142L148 -76Z', frontOf(s, shade(colour, -0.1)));
    s.rect(108, -154, 36, 13, 3, '#34373d');
    s.layer(1, 0.25);
    for (const [x, y] of [
      [-140, -74],
      [-84, -90],
      [186, -72],
    ] as const) {
      s.line(
        `M${x} ${y - 14}L${x - (x < 0 ? 62 : -62)} ${y - 24}M${x} ${y - 6}L${x - (x < 0 ? 62 : -62)} ${y - 14}`,
        shade(colour, -0.3),
        6,
      );
      s.path(`M${x - 26} ${y}L${x - 18} ${y - 26}H${x + 18}L${x + 26} ${y}Z`, frontOf(s, colour));
    }
    s.layer(1, 0.2);
    s.path(
      'M-260 -92L-190 -74H228C236 -50 222 -16 208 0H-180C-220 -24 -244 -60 -260 -92Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.35)]),
    );
    s.path('M-212 -22H219L208 0H-180C-192 -6 -202 -14 -212 -22Z', s.fade(['#8f2f2a', '#5f1c1a']));
    for (let x = -160; x < 200; x += 34) s.oval(x, -50, 4, 4, '#2f3a44');
    return { anchors: { label: [20, -44, 180], top: [0, -150, 100] } };
  },
});

/** Boats and ships of special kinds. */
export const boats: readonly Piece[] = [cargo, gondola, hull, jetSki, kayak, raft, viking, yacht];
