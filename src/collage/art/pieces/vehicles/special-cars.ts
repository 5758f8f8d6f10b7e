import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, roundOf } from '../surfaces.ts';
import { wheel } from './wheel.ts';

const vintage = painted({
  id: 'vintage-car',
  names: [
    'vintage car',
    'classic car',
    'old car',
    'antique car',
    'model t',
    'ford model t',
    'oldtimer',
    'hot rod',
    'rolls royce',
    'bentley',
    'old-fashioned car',
    '1920s car',
  ],
  metres: 1.7,
  facing: 'left',
  colour: '#a3262f',
  colour2: '#f1e3bd',
  draw(s, { colour, colour2 }) {
    s.layer(0.5);
    s.path('M6 -96V-156H118V-96Z', s.fade(['#dff1f9', '#86b4cc'], 60));
    s.layer();
    s.path(
      'M-4 -156C0 -172 20 -176 60 -176C110 -176 136 -172 142 -152V-60H-6V-96H2V-152Z M12 -150V-100H60V-150ZM70 -150V-100H122V-150Z',
      frontOf(s, colour),
      { rule: 'evenodd' },
    );
    s.path('M-150 -108C-120 -120 -40 -118 0 -104V-48H-152Z', frontOf(s, colour));
    for (const x of [-110, -92, -74, -56]) s.line(`M${x} -100V-66`, shade(colour, -0.4), 4);
    s.path('M-164 -114C-150 -122 -146 -118 -146 -108V-50H-166Z', roundOf(s, material.steel));
    s.line('M-4 -102L4 -154', material.brass, 5);
    s.rect(66, -92, 16, 5, 2.5, material.brass);
    s.layer(1, 0.3);
    s.path(
      'M-196 -46C-190 -96 -116 -104 -92 -56C-80 -40 -60 -34 -40 -34H56C70 -34 76 -46 84 -60C108 -100 176 -90 186 -40L172 -38C160 -72 116 -72 106 -36C100 -22 90 -20 80 -20H-60C-84 -20 -96 -30 -106 -46C-126 -72 -172 -70 -182 -38Z',
      s.fade([shade(colour2, 0.1), shade(colour2, -0.25)]),
    );
    s.layer(1, 0.2);
    for (const x of [-142, 136]) {
      wheel(s, x, -32, 34, colour2);
      for (let i = 0; i < 8; i++) {
        const a = (i / 8) * 2 * Math.PI;
        s.line(
          `M${x} -32L${x + Math.cos(a) * 20} ${-32 + Math.sin(a) * 20}`,
          shade(colour2, -0.45),
          2,
        );
      }
    }
    s.oval(-170, -88, 15, 16, s.glow(['#fffbe2', '#e8c93f', material.brass]));
    s.oval(158, -78, 14, 26, s.glow(['#4a4d55', '#25272c']));
    return { anchors: { label: [60, -74, 100], top: [64, -176, 100] }, foot: { x: 0, y: 2 } };
  },
});

const limousine = painted({
  id: 'limousine',
  names: ['limousine', 'limo', 'stretch limousine', 'hearse'],
  metres: 1.5,
  facing: 'left',
  colour: '#26282e',
  draw(s, { colour }) {
    s.layer(0.4);
    s.path(
      'M-150 -84C-130 -112 -110 -124 -80 -124H170C206 -124 224 -108 240 -84Z',
      s.fade(['#6f8494', '#28323c']),
    );
    s.layer();
    s.path(
      'M-154 -82C-134 -114 -112 -129 -80 -129H172C210 -129 230 -112 248 -82L236 -82C220 -106 204 -119 170 -119H-80C-106 -119 -122 -108 -140 -82Z',
      frontOf(s, shade(colour, 0.1)),
    );
    for (const x of [-60, 0, 60, 120, 176]) s.line(`M${x} -122V-84`, shade(colour, 0.05), 6);
    s.path(
      'M-268 -36C-270 -58 -240 -76 -156 -84H250C290 -82 304 -66 302 -40C302 -30 296 -24 288 -24H-252C-264 -24 -268 -28 -268 -36Z',
      s.fade([shade(colour, 0.42), colour, shade(colour, -0.3)]),
    );
    s.line('M-262 -56C-160 -66 200 -68 300 -58', shade(material.steel, 0.4), 4);
    for (const x of [-58, 60, 176]) s.line(`M${x} -80V-30`, shade(colour, 0.35), 2);
    s.path('M-262 -60C-250 -66 -236 -68 -228 -68C-232 -56 -246 -52 -264 -52Z', '#fff6d6');
    s.rect(290, -64, 13, 17, 4, '#a31c1c');
    s.layer(1, 0.2);
    for (const x of [-186, 220]) {
      s.oval(x, -26, 37, 37, shade(colour, -0.6));
      wheel(s, x, -24, 30, material.steel);
    }
    return { anchors: { label: [20, -46, 150], top: [40, -126, 200] }, foot: { x: 16, y: 6 } };
  },
});

const monster = painted({
  id: 'monster-truck',
  names: ['monster truck', 'off-road truck', 'bigfoot truck'],
  metres: 3,
  facing: 'left',
  colour: '#7a2fc0',
  colour2: '#7ad03f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-120 -86L-60 -132M120 -86L60 -132M-120 -86L120 -110', '#8a939b', 10);
    s.layer();
    s.path(
      'M-176 -132C-176 -164 -150 -176 -96 -180L-70 -222C-66 -228 -60 -230 -52 -230H40C48 -230 52 -226 52 -218V-182H176C182 -182 186 -178 186 -170V-132Z',
      frontOf(s, colour),
    );
    s.path('M-170 -146C-120 -156 -60 -132 -10 -154C40 -170 110 -132 184 -152V-132H-176Z', colour2);
    s.layer(0.4);
    s.path('M-78 -184L-58 -216H-16V-184ZM-6 -216H38V-184H-6Z', s.fade(['#dff1f9', '#86b4cc'], 60));
    s.layer();
    s.line('M66 -182V-232H40', material.steel, 8);
    for (const x of [-30, 0, 30]) s.oval(x, -240, 11, 9, '#fff3c4');
    s.oval(-168, -152, 7, 9, '#fff3c4');
    s.layer(1, 0.3);
    for (const x of [-116, 118]) {
      for (let i = 0; i < 18; i++) {
        const a = (i / 18) * 2 * Math.PI;
        s.placed(
          { x: x + Math.cos(a) * 72, y: -76 + Math.sin(a) * 72, turn: (a * 180) / Math.PI },
          () => s.rect(-7, -11, 14, 22, 3, '#24262b'),
        );
      }
      wheel(s, x, -76, 72, colour2);
    }
    return { anchors: { label: [110, -158, 100], top: [0, -228, 100] } };
  },
});

const caravan = painted({
  id: 'caravan',
  names: [
    'caravan',
    'motorhome',
    'rv',
    'recreational vehicle',
    'travel trailer',
    'airstream',
    'camper trailer',
    'trailer',
    'mobile home',
    'winnebago',
  ],
  metres: 2.6,
  facing: 'left',
  colour: '#e9eef0',
  colour2: '#3fa6b0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-180 -44L-236 -38M-236 -40V-2', '#4a4e56', 8);
    s.layer();
    const shell = 'M-186 -40C-196 -120 -190 -196 -120 -206H120C184 -204 194 -130 186 -40Z';
    s.path(shell, s.fade([shade(colour, 0.45), colour, shade(colour, -0.28)]));
    s.within(shell, () => {
      s.path('M-200 -92C-100 -70 60 -112 200 -84V-40H-200Z', colour2);
      s.path('M-200 -102C-100 -80 60 -122 200 -94', 'none', {
        stroke: shade(colour2, 0.5),
        width: 5,
      });
    });
    s.layer(0.4, 0.2);
    for (const [x, w] of [
      [-154, 74],
      [84, 70],
    ] as const) {
      s.rect(x, -172, w, 54, 10, s.fade(['#dff1f9', '#86b4cc'], 60), {
        stroke: '#ffffff',
        width: 5,
      });
      s.path(
        `M${x + 3} -170H${x + 20}C${x + 18} -150 ${x + 10} -140 ${x + 3} -136ZM${x + w - 3} -170H${x + w - 20}C${x + w - 18} -150 ${x + w - 10} -140 ${x + w - 3} -136Z`,
        '#f6d9a8',
      );
    }
    s.layer(1, 0.2);
    s.rect(-56, -180, 66, 140, 7, frontOf(s, shade(colour, 0.1)), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    s.rect(-44, -168, 42, 44, 5, s.fade(['#dff1f9', '#86b4cc'], 60));
    s.rect(-4, -104, 6, 15, 3, '#5a5f67');
    s.path('M-62 -190C-40 -206 60 -206 96 -190V-182H-62Z', '#f1784f');
    s.layer(1, 0.2);
    s.oval(62, -32, 44, 36, shade(colour, -0.5));
    wheel(s, 62, -30, 32, material.steel);
    s.rect(-64, -22, 82, 9, 3, '#8a939b');
    return { anchors: { label: [-100, -64, 90], top: [0, -206, 240] }, foot: { x: 0, y: 0 } };
  },
});

const goKart = painted({
  id: 'go-kart',
  names: ['go-kart', 'go kart', 'kart', 'dune buggy', 'buggy', 'soapbox car'],
  metres: 0.9,
  facing: 'left',
  colour: '#2f6fd0',
  colour2: '#f2c230',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-150 -30L-110 -62H-30L-10 -34H60L72 -96H102L124 -34H146V-20H-150Z',
      frontOf(s, '#34373d'),
    );
    s.path('M62 -36L76 -112C78 -120 96 -120 100 -112L114 -36Z', frontOf(s, '#1f2126'));
    s.layer(1, 0.2);
    s.path(
      'M-196 -22C-196 -40 -150 -70 -104 -72H-46L-22 -34C-60 -22 -150 -16 -196 -22Z',
      frontOf(s, colour),
    );
    s.path('M-178 -32C-140 -44 -90 -56 -60 -58', 'none', { stroke: colour2, width: 9 });
    s.oval(-104, -46, 17, 13, '#ffffff');
    s.path('M104 -36C104 -76 128 -84 160 -78L170 -34Z', frontOf(s, colour));
    s.line('M-44 -62L-8 -92', '#5a5f67', 7);
    s.oval(-4, -96, 7, 19, 'none', { stroke: '#24262b', width: 8 });
    s.layer(1, 0.25);
    wheel(s, -118, -26, 28, colour2);
    wheel(s, 128, -34, 36, colour2);
    return { anchors: { seat: [52, -50, 60], label: [-104, -46, 30] }, foot: { x: 0, y: 0 } };
  },
});

/** Cars of special kinds, looking left. */
export const specialCars: readonly Piece[] = [caravan, goKart, limousine, monster, vintage];
