import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { material } from '../materials.ts';

/** A grand piano, its lid up. */
export const piano = painted({
  id: 'grand-piano',
  names: ['piano', 'grand piano'],
  metres: 1.5,
  colour: '#2b2b31',
  draw(s, { colour }) {
    s.layer();
    for (const [x, h] of [
      [-120, 96],
      [108, 96],
      [30, 84],
    ] as const)
      s.path(
        `M${x - 10} -100H${x + 10}L${x + 6} ${h - 100}H${x - 6}Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0),
      );
    s.line('M-40 -96L-34 -14M-22 -96L-28 -14M-44 -14H-18', material.brass, 4);
    s.path(
      'M-128 -150C-110 -250 -20 -300 150 -286C160 -250 150 -200 140 -152Z',
      s.fade([shade(colour, 0.35), shade(colour, 0.02)], 60),
    );
    s.line('M60 -152L40 -250', shade(colour, 0.45), 4);
    s.layer(1, 0.3);
    s.path(
      'M-146 -156H150C158 -150 158 -116 150 -108H-146Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.25)]),
    );
    s.path('M-130 -158C-60 -170 90 -170 146 -158Z', s.fade(['#e0b25a', '#9c6a2c']));
    s.layer(1, 0.3);
    s.path(
      'M-160 -128H-8C-4 -120 -2 -104 -4 -98H-168C-172 -104 -166 -120 -160 -128Z',
      shade(colour, -0.1),
    );
    s.path('M-156 -126H-12L-8 -106H-164Z', '#fbfaf5');
    for (let i = 1; i < 16; i++)
      s.line(`M${-156 + i * 9} -126L${-164 + i * 9.8} -106`, '#b9b7b0', 1);
    for (const i of [1, 2, 4, 5, 6, 8, 9, 11, 12, 13, 15])
      s.path(`M${-158 + i * 9} -126h5l-1 11h-5Z`, '#26262b');
    s.rect(-116, -182, 84, 32, 3, s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    s.rect(-100, -180, 26, 26, 1, material.paper);
    s.rect(-72, -180, 26, 26, 1, material.paper);
    return { anchors: { top: [60, -158, 120] }, foot: { x: -6, y: -4 } };
  },
});

export const harp = painted({
  id: 'golden-harp',
  names: ['harp', 'golden harp', 'ornate harp'],
  metres: 1.7,
  colour: material.gold,
  draw(s, { colour }) {
    s.layer(0.4);
    for (let i = 0; i < 15; i++)
      s.line(
        `M${-44 + i * 7.6} ${-222 - Math.sin(i / 4.2) * 16 + i * 1.8}L${-44 + i * 7.6} ${-34 - i * 6.6}`,
        '#f6efdc',
        1.6,
      );
    s.layer();
    s.path(
      'M-58 -26L74 -176L88 -164L-30 -14Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.3)], 30),
    );
    s.path('M-64 -20V-236H-48V-20Z', s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 0));
    s.path(
      'M-74 -236C-80 -270 -40 -276 -20 -254C10 -222 50 -246 92 -180L78 -168C44 -214 6 -196 -28 -226C-44 -240 -52 -236 -48 -226Z',
      s.fade([shade(colour, 0.45), colour, shade(colour, -0.3)]),
    );
    s.oval(-62, -244, 17, 17, 'none', { stroke: shade(colour, -0.1), width: 7 });
    s.path(
      'M-80 0C-76 -22 -60 -30 -40 -28C-16 -26 0 -14 4 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)]),
    );
    for (const y of [-200, -160, -120, -80]) s.rect(-67, y, 22, 7, 3, shade(colour, 0.3));
    return {};
  },
});

/** An old record player with its horn. */
export const phonograph = painted({
  id: 'phonograph',
  names: ['phonograph', 'gramophone', 'record player'],
  metres: 0.8,
  colour: material.brass,
  colour2: material.wood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M30 -96C66 -112 70 -140 46 -160', colour, 11);
    const horn =
      'M52 -152C20 -160 -40 -176 -96 -156C-112 -196 -104 -240 -76 -262C-30 -240 30 -196 60 -168Z';
    s.path(horn, s.fade([shade(colour, 0.4), colour, shade(colour, -0.4)], 60));
    s.oval(-88, -208, 24, 56, s.fade([shade(colour, -0.45), shade(colour, 0.05)], 20));
    s.line(
      'M-64 -250C-30 -220 20 -184 54 -160M-72 -200C-20 -190 30 -170 54 -158',
      shade(colour, -0.3),
      2,
    );
    s.layer();
    s.rect(-80, -72, 160, 62, 6, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
    s.rect(-90, -14, 180, 15, 4, s.fade([shade(colour2, 0.05), shade(colour2, -0.4)]));
    s.rect(-56, -58, 112, 34, 4, 'none', { stroke: shade(colour2, -0.35), width: 3 });
    s.line('M80 -40H104V-60', colour, 5);
    s.oval(104, -64, 6, 6, shade(colour2, -0.3));
    s.layer(1, 0.3);
    s.path('M-88 -84H88L84 -70H-84Z', s.fade([shade(colour2, 0.35), shade(colour2, -0.05)]));
    s.oval(-6, -84, 68, 15, s.fade(['#3a3b40', '#1e1f23']));
    s.oval(-6, -84, 44, 9.6, 'none', { stroke: '#55575e', width: 1.4 });
    s.oval(-6, -84, 20, 4.6, '#d6433a');
    s.line('M40 -100L8 -86', shade(material.steel, 0.2), 5);
    return {};
  },
});
