import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';
import { wheel } from './wheel.ts';

const biplane = painted({
  id: 'biplane',
  names: [
    'biplane',
    'triplane',
    'old plane',
    'vintage plane',
    'vintage airplane',
    'wright flyer',
    'stunt plane',
    'crop duster',
  ],
  metres: 3,
  bearing: 'flies',
  facing: 'left',
  colour: '#c8302c',
  colour2: '#f3e2b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-96 -190C-96 -200 90 -206 104 -194C110 -184 90 -180 80 -180L-80 -176C-92 -176 -96 -182 -96 -190Z',
      frontOf(s, shade(colour2, -0.14)),
    );
    s.layer();
    s.line('M-58 -178L-50 -78M58 -182L44 -80M-50 -80L58 -180', '#7a5a38', 5);
    s.path('M154 -126L196 -186C206 -194 220 -188 220 -176L214 -110Z', frontOf(s, colour));
    s.path('M138 -112L226 -122C234 -116 234 -108 226 -104L140 -96Z', frontOf(s, colour2));
    s.path(
      'M-140 -132C-110 -148 -50 -146 0 -142C80 -138 160 -126 220 -112C226 -106 224 -100 216 -98L60 -70C0 -60 -90 -58 -132 -72C-150 -86 -152 -118 -140 -132Z',
      s.fade([shade(colour, 0.32), colour, shade(colour, -0.35)]),
    );
    s.path('M-4 -142C4 -160 30 -160 40 -138Z', s.fade(['#dff1f9', '#86b4cc']));
    s.path('M34 -140C44 -160 66 -156 70 -134Z', '#3a2a20');
    s.layer(1, 0.2);
    s.path(
      'M-150 -130C-166 -124 -166 -80 -148 -72C-132 -70 -128 -74 -126 -102C-126 -128 -134 -134 -150 -130Z',
      s.glow(['#c9d2da', '#6c757e']),
    );
    s.oval(-156, -102, 10, 13, plumpOf(s, '#4a4e56'));
    s.oval(-160, -102, 7, 74, '#8fa3b0', { opacity: 0.45 });
    s.path(
      'M-164 -104C-168 -140 -164 -168 -158 -176C-152 -168 -152 -130 -156 -104ZM-156 -100C-152 -64 -156 -36 -162 -28C-168 -36 -168 -74 -164 -100Z',
      s.fade(['#8a5a34', '#5a3820'], 0),
    );
    s.layer(1, 0.35);
    s.path(
      'M-112 -82C-112 -94 100 -100 116 -88C122 -78 100 -70 90 -70L-94 -64C-106 -66 -112 -74 -112 -82Z',
      frontOf(s, colour2),
    );
    s.oval(14, -82, 19, 8, colour);
    s.layer();
    s.line('M-74 -64L-86 -26M-40 -64L-86 -26', '#4a4e56', 6);
    wheel(s, -86, -22, 22, colour2);
    return {
      anchors: {
        seat: [52, -136, 40],
        back: [52, -140, 50],
        label: [100, -108, 90],
        top: [0, -196, 120],
      },
    };
  },
});

const fighter = painted({
  id: 'fighter-jet',
  names: [
    'fighter jet',
    'jet fighter',
    'fighter plane',
    'stealth bomber',
    'military jet',
    'bomber',
    'f-16',
    'warplane',
    'jet plane',
  ],
  metres: 5,
  bearing: 'flies',
  facing: 'left',
  colour: '#8a97a3',
  draw(s, { colour }) {
    s.layer(0);
    s.path(
      'M206 -82C240 -92 270 -84 296 -74C270 -66 240 -60 206 -68Z',
      s.fade(['#fff2b0', '#ff9a3f', '#ff5a2f'], 0),
      { opacity: 0.9 },
    );
    s.layer();
    s.path('M110 -100L166 -178H198L190 -92Z', frontOf(s, shade(colour, -0.1)));
    s.path('M40 -96L130 -126H170L120 -88Z', frontOf(s, shade(colour, -0.2)));
    s.path(
      'M-262 -72C-200 -92 -130 -102 -60 -108C20 -112 140 -108 206 -96V-54C120 -48 -40 -48 -120 -54C-180 -58 -236 -62 -262 -72Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)]),
    );
    s.layer(0.6, 0.1);
    s.path('M-150 -98C-120 -128 -60 -130 -16 -110Z', s.fade(['#9fd0e8', '#2f5a78']));
    s.path('M-132 -102C-110 -120 -80 -122 -60 -120C-84 -114 -104 -108 -116 -100Z', '#ffffff', {
      opacity: 0.5,
    });
    s.layer(1, 0.35);
    s.path('M-60 -72L60 -20L120 -16L110 -66Z', frontOf(s, shade(colour, 0.1)));
    s.path('M130 -74L196 -44L222 -44L204 -74Z', frontOf(s, shade(colour, 0.05)));
    s.path('M-70 -62H-20L-26 -46H-76Z', '#2a2f36');
    s.rect(200, -98, 15, 46, 5, roundOf(s, '#4a4e56'));
    s.oval(90, -86, 13, 13, '#ffffff');
    s.oval(90, -86, 8, 8, '#c23a33');
    return { anchors: { back: [-10, -110, 100], label: [20, -84, 100], seat: [-80, -110, 50] } };
  },
});

const hangGlider = painted({
  id: 'hang-glider',
  names: ['hang glider', 'hang-glider', 'delta glider', 'paraglider'],
  metres: 2.4,
  bearing: 'flies',
  facing: 'left',
  colour: '#e8452f',
  colour2: '#f5c53a',
  draw(s, { colour, colour2 }) {
    s.layer();
    const sail =
      'M-190 -150L40 -232C110 -220 190 -180 236 -130C170 -150 110 -150 60 -128C-20 -146 -110 -152 -190 -150Z';
    s.path(sail, s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)]));
    s.within(sail, () => {
      s.path('M-190 -150L40 -232L60 -228L20 -128L-40 -140Z', colour2);
      s.path('M100 -222L140 -206L120 -130L84 -134Z', '#ffffff', { opacity: 0.9 });
    });
    s.line('M-190 -150L40 -232L236 -130M40 -232L60 -128', shade(colour, -0.45), 4.4);
    s.layer(1, 0.2);
    s.line('M20 -150L-22 -52H60L30 -150', '#5a5f67', 5);
    s.path(
      'M-36 -88C-30 -104 -10 -106 0 -96L110 -104C124 -104 126 -92 112 -88L4 -74C-14 -70 -30 -74 -36 -88Z',
      s.fade(['#4f7fb5', '#2a4a7a']),
    );
    s.oval(-42, -92, 16, 15, plumpOf(s, '#f4f4f1'));
    s.path('M-56 -92C-52 -84 -44 -80 -36 -82L-40 -92Z', '#2a2f36');
    s.line('M-30 -82L-16 -56', '#3f6fa5', 8);
    return {};
  },
});

const rover = painted({
  id: 'space-rover',
  names: ['rover', 'mars rover', 'moon rover', 'lunar rover', 'space rover', 'moon buggy'],
  metres: 1.8,
  facing: 'left',
  colour: '#e9e4da',
  colour2: '#d9a03a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-120 -36L-70 -76L0 -44L60 -76L124 -36', s.fade(['#c9d2da', '#6c757e']), 9);
    s.line('M-70 -150V-226', '#8a939b', 8);
    s.layer();
    s.path('M-110 -132L-90 -158H130L142 -132V-84H-110Z', frontOf(s, colour));
    s.rect(-110, -106, 252, 22, 2, s.fade([shade(colour2, 0.35), colour2, shade(colour2, -0.3)]));
    for (const x of [-84, -34, 16, 66]) s.rect(x, -150, 34, 15, 2, '#2a4a7a');
    s.layer(1, 0.2);
    s.rect(-104, -254, 68, 32, 6, frontOf(s, colour));
    for (const x of [-88, -56]) {
      s.oval(x, -238, 10, 10, '#22252b');
      s.oval(x - 3, -241, 3, 3, '#9fd0ff');
    }
    s.line('M100 -158L124 -196', '#8a939b', 5);
    s.path('M96 -206C104 -180 140 -170 160 -186Z', frontOf(s, '#dfe4e8'));
    s.line('M-110 -104L-166 -110L-176 -64', '#8a939b', 8);
    s.path('M-188 -66H-164L-160 -48H-192Z', '#5a5f67');
    s.layer(1, 0.2);
    for (const x of [-120, 0, 124]) {
      s.oval(x, -34, 34, 34, s.glow(['#8a939b', '#4a4e56']));
      for (let i = 0; i < 10; i++) {
        const a = (i / 10) * 2 * Math.PI;
        s.line(
          `M${x + Math.cos(a) * 25} ${-34 + Math.sin(a) * 25}L${x + Math.cos(a + 0.2) * 33} ${-34 + Math.sin(a + 0.2) * 33}`,
          '#24262b',
          4,
        );
      }
      s.oval(x, -34, 13, 13, plumpOf(s, colour2));
    }
    return {
      anchors: { label: [20, -118, 90], top: [20, -158, 160], seat: [30, -156, 120] },
      foot: { x: 0, y: 0 },
    };
  },
});

const station = painted({
  id: 'space-station',
  names: [
    'space station',
    'international space station',
    'iss',
    'orbital station',
    'space telescope',
    'hubble telescope',
  ],
  metres: 30,
  bearing: 'flies',
  colour: '#dfe4e8',
  colour2: '#2a4f8f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-240, -8, 480, 13, 3, frontOf(s, shade(colour, -0.2)));
    for (let x = -236; x < 236; x += 16)
      s.path(`M${x} -6L${x + 8} 4L${x + 16} -6`, 'none', { stroke: '#6c757e', width: 1.6 });
    for (const x of [-228, -160, 96, 164])
      for (const [y, h] of [
        [-124, 110],
        [14, 110],
      ] as const) {
        s.rect(x, y, 58, h, 2, s.fade([shade(colour2, 0.4), colour2, shade(colour2, -0.2)], 40), {
          stroke: '#d9c48a',
          width: 2.4,
        });
        for (let k = 1; k < 6; k++) s.line(`M${x} ${y + (k * h) / 6}H${x + 58}`, '#9fb8dc', 1.3);
        s.line(`M${x + 29} ${y}V${y + h}`, '#d9c48a', 2.4);
      }
    s.layer(1, 0.3);
    s.rect(-30, -130, 60, 260, 22, roundOf(s, colour));
    for (const y of [-90, -40, 50, 96]) s.line(`M-30 ${y}H30`, shade(colour, -0.35), 3);
    s.rect(-86, -30, 172, 56, 20, frontOf(s, colour));
    for (const x of [-60, -30, 30, 60])
      s.oval(x, -2, 8, 8, '#ffdf8a', { stroke: '#5a5f67', width: 3 });
    s.path('M-22 -130C-22 -150 22 -150 22 -130Z', roundOf(s, material.steel));
    s.path('M52 -26L76 -66C94 -62 104 -50 104 -36Z', frontOf(s, '#f4f4f1'));
    return { foot: { x: 0, y: 124 } };
  },
});

/** Aircraft and spacecraft of special kinds. */
export const aircraft: readonly Piece[] = [biplane, fighter, hangGlider, rover, station];
