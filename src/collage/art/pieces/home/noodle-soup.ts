import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A bowl of noodle soup with toppings; `colour2` the broth. */
export const noodleSoup = painted({
  id: 'noodle-soup',
  names: [
    'pho',
    'soup',
    'bowl of soup',
    'noodle soup',
    'ramen',
    'laksa',
    'bak chor mee',
    'noodle',
    'chicken pho',
  ],
  metres: 0.12,
  colour: '#f2eee4',
  colour2: '#d9a452',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path('M-34 -8L-40 4H40L34 -8Z', shade(colour, -0.28));
    const d = 'M-112 -80C-108 -34 -66 -6 -34 -4H34C66 -6 108 -34 112 -80Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.32)], 20));
    s.within(d, () => s.line('M-112 -60C-66 -40 66 -40 112 -60', '#b8342c', 7));
    s.oval(0, -80, 112, 27, shade(colour, 0.2));
    s.layer(0.7);
    s.oval(0, -79, 102, 22, s.fade([shade(colour2, -0.2), shade(colour2, 0.16)]));
    for (let i = 0; i < 22; i++) {
      const [x, y] = [random.between(-70, 60), -79 + random.between(-12, 12)];
      s.line(
        `M${x} ${y}q${random.between(8, 20)} ${random.between(-8, 8)} ${random.between(26, 44)} 0`,
        shade('#f6e6b4', random.between(-0.12, 0.2)),
        4,
      );
    }
    s.layer(1, 0.3);
    for (const [x, y, turn] of [
      [-52, -84, -12],
      [-20, -92, 8],
    ] as const) {
      s.placed({ x, y, turn }, () => {
        s.oval(0, 0, 27, 12, s.fade(['#c98a66', '#8f563c']));
        s.oval(0, -2, 20, 8, '#e0b294');
      });
    }
    s.oval(38, -86, 25, 14, s.glow(['#ffffff', '#f2ede0']));
    s.oval(40, -86, 12, 9, s.glow(['#ffd75a', '#f29b25']));
    for (const [x, y] of [
      [6, -68],
      [70, -74],
      [-76, -74],
      [18, -96],
      [-34, -66],
      [50, -66],
    ] as const)
      s.oval(x, y, 7, 4, s.fade(['#8fca5a', '#4f9a3c']));
    s.line('M60 -128L4 -84M78 -124L16 -80', '#9a5b32', 6);
    s.layer(0);
    s.line('M-44 -112C-56 -128 -34 -140 -46 -158M-6 -114C-18 -130 4 -142 -8 -162', '#ffffff', 6, {
      opacity: 0.5,
    });
    return { anchors: { inside: [0, -82, 170], label: [0, -36, 110] }, foot: { x: 0, y: 0 } };
  },
});
