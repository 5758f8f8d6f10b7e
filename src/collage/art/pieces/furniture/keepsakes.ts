import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const deskGlobe = painted({
  id: 'desk-globe',
  names: ['globe', 'desk globe', 'world globe', 'terrestrial globe'],
  metres: 0.45,
  colour: '#3f8fd0',
  colour2: '#6fb14a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-64 0C-60 -16 -14 -20 -10 -40H10C14 -20 60 -16 64 0C30 9 -30 9 -64 0Z',
      roundOf(s, material.wood),
    );
    s.path('M10 -40C-110 -52 -136 -190 -52 -244', 'none', {
      stroke: s.fade([shade(material.brass, 0.3), shade(material.brass, -0.3)]),
      width: 11,
    });
    s.layer();
    s.oval(
      4,
      -146,
      92,
      92,
      s.glow([shade(colour, 0.4), colour, shade(colour, -0.4)], 0.36, 0.3, 0.8),
    );
    s.within('M-88 -146A92 92 0 1 1 96 -146A92 92 0 1 1 -88 -146Z', () => {
      const land = s.glow([shade(colour2, 0.35), colour2, shade(colour2, -0.35)], 0.36, 0.3, 0.8);
      s.path(
        'M-70 -206C-46 -232 -8 -230 4 -212C-8 -200 -20 -196 -26 -180C-40 -176 -44 -164 -36 -156C-54 -160 -76 -176 -70 -206Z',
        land,
      );
      s.path(
        'M-34 -150C-14 -158 8 -142 4 -120C-4 -98 -16 -84 -22 -64C-40 -84 -44 -124 -34 -150Z',
        land,
      );
      s.path(
        'M34 -220C60 -224 100 -196 100 -160C84 -150 74 -162 62 -158C70 -140 60 -112 46 -98C34 -112 36 -136 24 -148C18 -168 20 -196 34 -220Z',
        land,
      );
      s.path(
        'M-92 -146H96M-74 -194C-30 -182 40 -182 82 -194M-74 -98C-30 -86 40 -86 82 -98M4 -238C-30 -190 -30 -100 4 -54M4 -238C38 -190 38 -100 4 -54',
        'none',
        { stroke: '#ffffff', width: 1.2, opacity: 0.4 },
      );
    });
    s.layer(1, 0.2);
    s.oval(-50, -240, 9, 9, plumpOf(s, material.brass));
    s.oval(40, -48, 8, 8, plumpOf(s, material.brass));
    return { anchors: { top: [0, -236, 60] } };
  },
});

const doghouse = painted({
  id: 'doghouse',
  names: ['doghouse', 'dog house', 'kennel', 'dog kennel'],
  metres: 1,
  colour: '#c8503f',
  colour2: '#d9a866',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M96 -112L140 -128V-12L96 0Z', shade(colour2, -0.35));
    s.path('M-96 -112L0 -200L96 -112V0H-96Z', frontOf(s, colour2));
    for (const y of [-24, -52, -80, -108]) s.line(`M-96 ${y}H96`, shade(colour2, -0.22), 2);
    s.path('M-44 0V-66C-44 -116 44 -116 44 -66V0Z', s.fade(['#2a1a10', '#4a301d']));
    s.path('M-44 0V-66C-44 -116 44 -116 44 -66V0', 'none', {
      stroke: shade(colour2, 0.3),
      width: 7,
    });
    s.layer(1, 0.35);
    s.path(
      'M0 -220L52 -236L164 -134L118 -98Z',
      s.fade([shade(colour, -0.1), shade(colour, -0.35)]),
    );
    s.path(
      'M0 -222L-118 -110L-104 -92L0 -190L104 -92L118 -110Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
    s.layer(0.4, 0.2);
    s.rect(-38, -158, 76, 26, 4, '#fbf6ea');
    return { anchors: { label: [0, -145, 66], top: [20, -222, 90] } };
  },
});

const piggy = painted({
  id: 'piggy-bank',
  names: ['piggy bank', 'money box', 'coin bank', 'pig bank'],
  metres: 0.16,
  facing: 'left',
  colour: '#f49ab0',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-56, -24, 34, 66])
      s.path(
        `M${x - 17} -44V-8C${x - 17} 4 ${x + 17} 4 ${x + 17} -8V-44Z`,
        roundOf(s, shade(colour, -0.1)),
      );
    s.path('M104 -100C128 -106 124 -130 112 -124C104 -118 118 -104 132 -112', 'none', {
      stroke: shade(colour, -0.15),
      width: 7,
    });
    s.layer();
    s.path(
      'M-108 -92C-108 -146 -50 -168 8 -166C72 -166 112 -132 112 -88C112 -40 66 -18 6 -18C-60 -18 -108 -44 -108 -92Z',
      plumpOf(s, colour),
    );
    s.rect(-16, -162, 58, 8, 4, shade(colour, -0.6));
    s.layer(1, 0.3);
    s.path(
      'M-84 -140C-92 -172 -66 -184 -44 -176C-40 -160 -48 -146 -62 -136Z',
      s.fade([shade(colour, 0.15), shade(colour, -0.2)]),
    );
    s.path(
      'M-116 -104C-128 -100 -132 -68 -116 -62C-100 -60 -94 -74 -94 -84C-94 -96 -102 -106 -116 -104Z',
      plumpOf(s, shade(colour, 0.05)),
    );
    for (const y of [-90, -76]) s.oval(-114, y, 4.4, 4.4, shade(colour, -0.55));
    s.oval(-70, -112, 6.4, 7.4, '#2a2126');
    s.oval(-72, -115, 2.2, 2.2, '#ffffff');
    s.oval(-56, -86, 13, 9, shade(colour, -0.12), { opacity: 0.6 });
    s.layer(1, 0.3);
    s.oval(14, -182, 24, 24, plumpOf(s, material.gold));
    s.oval(14, -182, 16, 16, 'none', { stroke: shade(material.gold, -0.25), width: 3 });
    return { anchors: { top: [14, -164, 60], inside: [14, -160, 50] } };
  },
});

const snowGlobe = painted({
  id: 'snow-globe',
  names: ['snow globe', 'snowglobe', 'snow dome', 'glass dome', 'waterglobe'],
  metres: 0.16,
  colour: '#8a3f2a',
  colour2: '#8fc3e8',
  draw(s, { colour, colour2, random }) {
    s.layer(0.7);
    s.oval(0, -146, 104, 104, s.glow(['#ffffff', shade(colour2, 0.45), colour2]), {
      opacity: 0.95,
    });
    s.layer(0.9);
    s.path(
      'M-92 -96C-50 -116 50 -116 92 -96C80 -62 40 -44 0 -44C-40 -44 -80 -62 -92 -96Z',
      s.fade(['#ffffff', '#d9e7f2']),
    );
    for (const [x, k] of [
      [-52, 1],
      [50, 0.8],
    ] as const)
      for (const y of [0, -18, -36])
        s.path(
          `M${x - (30 + y * 0.3) * k} ${-92 + y * k}L${x} ${-132 + y * k}L${x + (30 + y * 0.3) * k} ${-92 + y * k}Z`,
          s.fade(['#5aa86a', '#2a6a48']),
        );
    s.rect(-22, -122, 46, 36, 2, frontOf(s, '#c8503f'));
    s.path('M-32 -118L1 -148L34 -118Z', '#ffffff');
    s.rect(-4, -106, 11, 20, 1, '#5a2f1b');
    s.rect(-18, -112, 10, 10, 1, '#ffe08a');
    for (let i = 0; i < 34; i++) {
      const [a, r] = [random.between(0, 6.28), Math.sqrt(random.between(0, 1)) * 92];
      s.oval(
        Math.cos(a) * r,
        -150 + Math.sin(a) * r,
        random.between(1.6, 3.4),
        random.between(1.6, 3.4),
        '#ffffff',
        { opacity: 0.95 },
      );
    }
    s.layer(0.3);
    s.path('M-84 -170C-78 -210 -50 -232 -20 -238C-46 -216 -60 -190 -64 -150Z', '#ffffff', {
      opacity: 0.55,
    });
    s.oval(0, -146, 104, 104, 'none', { stroke: '#ffffff', width: 3, opacity: 0.8 });
    s.layer(1, 0.3);
    s.path('M-74 -58C-40 -46 40 -46 74 -58L92 -10C60 8 -60 8 -92 -10Z', roundOf(s, colour));
    s.path('M-86 -26C-50 -12 50 -12 86 -26', 'none', { stroke: material.gold, width: 5 });
    return { anchors: { label: [0, -22, 90] } };
  },
});

/** Globes, a money box and a kennel. */
export const keepsakes: readonly Piece[] = [deskGlobe, doghouse, piggy, snowGlobe];
