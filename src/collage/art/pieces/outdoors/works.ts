import { walls } from '../landmarks/masonry.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

const dam = painted({
  id: 'dam',
  names: ['dam', 'hoover dam', 'hydroelectric dam', 'reservoir dam', 'weir'],
  metres: 80,
  colour: '#c4beb2',
  colour2: '#4f9cc4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-260 0L-240 -120L-190 -200L-150 -210L-130 0ZM260 0L240 -110L196 -196L150 -206L130 0Z',
      s.fade(['#9a7a5c', '#6b5443']),
    );
    s.layer();
    const d = 'M-160 -196C-60 -168 60 -168 160 -196L120 0C50 16 -50 16 -120 0Z';
    s.path(d, s.fade([shade(colour, 0.25), colour, shade(colour, -0.3)], 20));
    s.within(d, () => {
      for (let i = 0; i < 9; i++)
        s.line(
          `M-170 ${-176 + i * 22}C-60 ${-148 + i * 22} 60 ${-148 + i * 22} 170 ${-176 + i * 22}`,
          shade(colour, -0.2),
          2.4,
          { opacity: 0.6 },
        );
    });
    s.path(
      'M-168 -204C-60 -174 60 -174 168 -204V-190C60 -160 -60 -160 -168 -190Z',
      shade(colour, 0.3),
    );
    for (const x of [-70, 0, 70])
      s.rect(x - 12, -204 + (70 - Math.abs(x)) * 0.1, 24, 36, 2, walls(s, shade(colour, 0.1)));
    s.layer(0.4);
    for (const x of [-46, 0, 46])
      s.path(
        `M${x - 10} -96C${x - 14} -50 ${x - 22} -20 ${x - 24} 6H${x + 24}C${x + 22} -20 ${x + 14} -50 ${x + 10} -96Z`,
        s.fade([
          [0, '#ffffff', 0.95],
          [1, shade(colour2, 0.5), 0.9],
        ]),
      );
    s.path(
      'M-150 0C-90 -12 90 -12 150 0C160 22 -160 22 -150 0Z',
      s.fade([shade(colour2, 0.5), colour2]),
    );
    return { foot: { x: 0, y: 8 } };
  },
});

const pier = painted({
  id: 'pier',
  names: ['pier', 'jetty', 'wharf', 'boat dock', 'boardwalk', 'dock', 'quay', 'landing stage'],
  metres: 3,
  bearing: 'floats',
  colour: '#a67a50',
  draw(s, { colour }) {
    s.layer();
    for (const [x, y] of [
      [-60, -104],
      [60, -104],
      [-104, -52],
      [104, -52],
      [-160, 0],
      [160, 0],
    ] as const) {
      const k = 0.5 + (y + 110) / 220;
      s.rect(x - 9 * k, y - 34 * k, 18 * k, 60 * k, 4, walls(s, shade(colour, -0.2)));
      s.oval(x, y - 34 * k, 9 * k, 4 * k, shade(colour, 0.2));
    }
    s.layer();
    s.path('M-150 -2L-52 -122H52L150 -2Z', s.fade([shade(colour, 0.1), shade(colour, 0.24)]));
    for (let i = 0; i < 11; i++) {
      const t = (i / 11) ** 1.3;
      const y = -122 + t * 120;
      const half = 52 + t * 98;
      s.line(`M${-half} ${y}H${half}`, shade(colour, -0.36), 1.6 + t * 3);
    }
    s.path('M-150 -2H150V12H-150Z', shade(colour, -0.28));
    return { anchors: { top: [0, -50, 140] }, foot: { x: 0, y: 8 } };
  },
});

const waterTower = painted({
  id: 'water-tower',
  names: ['water tower', 'water tank', 'silo', 'grain silo', 'storage tank'],
  metres: 24,
  colour: '#b9c3cb',
  colour2: '#c84a3c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-58 -170L-84 0M58 -170L84 0M-22 -170L-30 0M22 -170L30 0', shade(colour, -0.35), 8);
    s.line('M-66 -120L76 -56M66 -120L-76 -56M-80 -24H80M-70 -90H70', shade(colour, -0.25), 4);
    s.rect(-8, -170, 16, 170, 3, walls(s, colour));
    s.layer();
    s.path('M-90 -270V-190C-60 -156 60 -156 90 -190V-270Z', walls(s, colour));
    s.rect(-96, -232, 192, 24, 2, walls(s, colour2));
    s.path(
      'M-98 -268C-60 -316 60 -316 98 -268C40 -256 -40 -256 -98 -268Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.25)], 0),
    );
    s.line('M0 -304V-326', shade(colour, -0.3), 5);
    return { anchors: { label: [0, -220, 120] }, foot: { x: 0, y: 0 } };
  },
});

const coolingTower = painted({
  id: 'power-station',
  names: [
    'power plant',
    'power station',
    'nuclear power plant',
    'cooling tower',
    'nuclear plant',
    'nuclear reactor',
  ],
  metres: 120,
  colour: '#cfcbc2',
  draw(s, { colour, random }) {
    s.layer(0.4);
    for (const x of [-96, 60])
      for (let i = 0; i < 4; i++)
        s.oval(
          x + i * 18 + random.between(-6, 6),
          -268 - i * 26,
          36 + i * 9,
          24 + i * 4,
          '#ffffff',
          { opacity: 0.75 - i * 0.13 },
        );
    s.layer();
    for (const x of [-96, 60]) {
      s.path(
        `M${x - 84} 0C${x - 66} -90 ${x - 46} -150 ${x - 52} -244H${x + 52}C${x + 46} -150 ${x + 66} -90 ${x + 84} 0Z`,
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.38)], 0),
      );
      s.oval(x, -244, 52, 11, shade(colour, -0.5));
      for (const y of [-216, -190])
        s.line(`M${x - 49} ${y}Q${x} ${y + 14} ${x + 49} ${y}`, '#c84a3c', 7, { opacity: 0.8 });
    }
    s.layer(1, 0.2);
    s.rect(126, -76, 90, 76, 2, walls(s, '#a9b2b8'));
    for (let i = 0; i < 4; i++) s.rect(134 + i * 20, -62, 12, 18, 1, '#4f6a80');
    s.rect(176, -170, 16, 96, 1, walls(s, '#b9b2a8'));
    return { foot: { x: 20, y: 0 } };
  },
});

const observatory = painted({
  id: 'observatory',
  names: ['observatory', 'planetarium', 'astronomical observatory', 'telescope dome'],
  metres: 18,
  colour: '#eef0f2',
  draw(s, { colour, read }) {
    s.layer();
    s.line('M10 -196L70 -276', '#4b5563', 22, { cap: 'butt' });
    s.path(
      'M-124 -116C-124 -196 -64 -240 0 -240C64 -240 124 -196 124 -116Z',
      s.glow([shade(colour, 0.4), colour, shade(colour, -0.3)]),
    );
    s.path('M-2 -242C30 -230 60 -190 66 -116H24C24 -180 14 -220 -2 -242Z', '#2b3440');
    s.line('M24 -150L74 -226', s.fade(['#c9d2da', '#7d8894']), 26, { cap: 'butt' });
    s.layer(1, 0.2);
    s.rect(-132, -122, 264, 18, 3, walls(s, shade(colour, -0.08)));
    s.rect(-118, -104, 236, 104, 2, walls(s, shade('#d9d2c4', 0)));
    const pane = read.flag('lit', false) ? '#ffd27a' : '#6f8aa4';
    for (const x of [-92, -50, 50, 92]) s.rect(x - 12, -82, 24, 40, 3, pane);
    s.path('M-22 0V-48A22 22 0 0 1 22 -48V0Z', '#6b4a3a');
    return { foot: { x: 0, y: 0 } };
  },
});

export const works = [dam, pier, waterTower, coolingTower, observatory];
