import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A rocket ship upright; `flames: true` for lift-off. */
export const spaceship = painted({
  id: 'spaceship',
  names: [
    'spaceship',
    'spacecraft',
    'rocket ship',
    'rocketship',
    'starship',
    'space rocket',
    'space shuttle',
    'space ship',
  ],
  metres: 40,
  colour: '#e9ecef',
  colour2: '#d9473c',
  draw(s, { colour, colour2, read }) {
    if (read.flag('flames', false)) {
      s.layer(0.15);
      s.path(
        'M-30 -34C-44 10 -22 50 0 92C22 50 44 10 30 -34Z',
        s.fade(['#ffe28a', '#f78a2c', '#e2472a']),
      );
      s.path('M-16 -34C-24 0 -12 24 0 48C12 24 24 0 16 -34Z', s.fade(['#ffffff', '#ffd75a']));
    }
    s.layer();
    for (const mirror of [false, true])
      s.placed({ mirror }, () =>
        s.path(
          'M38 -112C74 -96 92 -60 92 -14L84 -4C70 -26 52 -36 34 -40Z',
          s.fade([shade(colour2, 0.15), shade(colour2, -0.32)], 20),
        ),
      );
    s.path(
      'M-26 -42H26L34 -20H-34Z',
      s.fade([shade(material.iron, 0.2), shade(material.iron, -0.2)], 0),
    );
    s.layer();
    const hull =
      'M0 -312C40 -276 62 -216 60 -150C58 -104 46 -66 38 -40H-38C-46 -66 -58 -104 -60 -150C-62 -216 -40 -276 0 -312Z';
    s.path(
      hull,
      s.fade([shade(colour, -0.1), shade(colour, 0.5), colour, shade(colour, -0.38)], 0),
    );
    s.within(hull, () => {
      s.path(
        'M-70 -252C-30 -240 30 -240 70 -252V-330H-70Z',
        s.fade([shade(colour2, -0.05), shade(colour2, 0.3), shade(colour2, -0.35)], 0),
      );
      s.path('M-70 -76C-30 -66 30 -66 70 -76V-60C30 -50 -30 -50 -70 -60Z', colour2);
      s.line('M-70 -140C-30 -130 30 -130 70 -140', shade(colour, -0.28), 2.2);
    });
    s.layer(0.8, 0.2);
    s.oval(0, -190, 28, 28, s.glow([shade(material.steel, 0.5), shade(material.steel, -0.3)]));
    s.oval(0, -190, 20, 20, s.glow(['#e4f7ff', '#6bbbe0', '#1f5f8c']));
    s.layer(1, 0.3);
    s.path(
      'M0 -116C10 -90 10 -50 6 -6H-6C-10 -50 -10 -90 0 -116Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
    );
    return { anchors: { label: [0, -104, 80] }, foot: { x: 0, y: -4 } };
  },
});

/** A saucer with a glass dome; `beam: true` shines a beam down. */
export const saucer = painted({
  id: 'ufo',
  names: ['ufo', 'flying saucer', 'alien spaceship', 'alien ship'],
  metres: 8,
  bearing: 'flies',
  colour: '#a9b4c2',
  colour2: '#72e0c2',
  draw(s, { colour, colour2, read }) {
    if (read.flag('beam', false)) {
      s.layer(0);
      s.path(
        'M-44 10H44L104 190H-104Z',
        s.fade([
          [0, '#fff6b0', 0.85],
          [1, '#fff6b0', 0],
        ]),
      );
    }
    s.layer(0.7);
    s.path(
      'M-66 -28C-62 -96 62 -96 66 -28Z',
      s.glow(['#effffb', colour2, shade(colour2, -0.35)], 0.38, 0.3, 0.8),
    );
    s.path('M-46 -44C-40 -70 -24 -78 -10 -80C-28 -68 -34 -54 -36 -40Z', '#ffffff', {
      opacity: 0.6,
    });
    s.layer();
    s.path('M-60 8C-40 34 40 34 60 8Z', s.fade([shade(colour, -0.2), shade(colour, -0.5)]));
    s.path(
      'M-150 -8C-130 -34 -60 -44 0 -44C60 -44 130 -34 150 -8C130 14 60 24 0 24C-60 24 -130 14 -150 -8Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.4)]),
    );
    s.path('M-74 -36C-40 -24 40 -24 74 -36C50 -46 -50 -46 -74 -36Z', shade(colour, -0.3));
    for (const [x, y] of [
      [-108, -4],
      [-66, 6],
      [-22, 10],
      [22, 10],
      [66, 6],
      [108, -4],
    ] as const)
      s.oval(x, y, 9, 8, s.glow(['#fffbe0', '#ffd24d', '#e88a22']));
    return { foot: { x: 0, y: 20 } };
  },
});

/** A whole robot on two legs; `label` is its chest plate. */
export const robot = painted({
  id: 'standing-robot',
  names: ['robot', 'android', 'automaton', 'droid'],
  metres: 1.7,
  colour: '#9fb0c0',
  colour2: '#4fc3e8',
  draw(s, { colour, colour2 }) {
    const plate = s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)], 20);
    const dark = shade(colour, -0.5);
    s.layer();
    for (const x of [-34, 34]) {
      s.rect(x - 11, -104, 22, 84, 6, dark);
      for (const y of [-92, -78, -64, -50]) s.rect(x - 14, y, 28, 7, 3.5, shade(colour, -0.2));
      s.path(`M${x - 28} 0C${x - 28} -26 ${x + 28} -26 ${x + 28} 0Z`, plate);
    }
    s.layer();
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 70} -196C${side * 112} -184 ${side * 110} -150 ${side * 104} -124`,
        dark,
        18,
      );
      for (const [x, y] of [
        [88, -192],
        [103, -176],
        [108, -158],
        [107, -142],
      ] as const)
        s.oval(side * x, y, 12, 7, shade(colour, -0.15));
      s.oval(side * 102, -112, 19, 17, plate);
      s.line(
        `M${side * 92} -100L${side * 90} -84M${side * 112} -100L${side * 116} -84`,
        shade(colour, -0.15),
        9,
      );
      s.oval(side * 70, -196, 20, 20, plate);
    }
    s.layer();
    s.rect(-66, -214, 132, 118, 22, plate);
    s.rect(-48, -198, 96, 62, 10, s.fade([shade(colour, 0.55), shade(colour, 0.2)]));
    for (const [x, paint] of [
      [-30, '#ef5b4c'],
      [-8, '#f6c445'],
      [14, '#5fcf85'],
    ] as const)
      s.oval(x, -116, 7, 7, s.glow([shade(paint, 0.4), shade(paint, -0.2)]));
    s.rect(28, -121, 28, 9, 4, dark);
    s.layer();
    s.rect(-18, -230, 36, 20, 5, dark);
    s.line('M0 -322V-346', dark, 6);
    s.oval(0, -350, 9, 9, s.glow(['#ff9a8a', '#d23a30']));
    s.rect(-62, -326, 124, 100, 26, plate);
    for (const x of [-68, 68]) s.rect(x - 8, -292, 16, 34, 6, shade(colour, -0.3));
    s.layer(0.6, 0.2);
    s.rect(-48, -304, 96, 42, 18, '#1f2a36');
    for (const x of [-24, 24])
      s.oval(x, -283, 12, 12, s.glow(['#ffffff', colour2, shade(colour2, -0.3)]));
    s.rect(-26, -250, 52, 12, 6, '#1f2a36');
    for (const x of [-14, 0, 14]) s.line(`M${x} -249V-239`, shade(colour, 0.2), 2.4);
    return {
      anchors: {
        label: [0, -167, 88],
        head: [0, -276, 124],
        eyes: [0, -283, 74],
        crown: [0, -324, 120],
        neck: [0, -220, 60],
        'hand-left': [-103, -90, 40],
        'hand-right': [103, -90, 40],
      },
      foot: { x: 0, y: -1 },
    };
  },
});
