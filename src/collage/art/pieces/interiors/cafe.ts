import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A counter with a glass case of cakes in it. */
export const cafeCounter = painted({
  id: 'cafe-counter',
  names: ['cafe counter', 'display case', 'pastry case'],
  metres: 1.2,
  colour: '#7a5236',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 90, 420, 130, 6, s.fade([shade(colour, 0.12), shade(colour, -0.3)]));
    for (let i = 0; i < 5; i++) {
      s.rect(12 + i * 81, 104, 70, 100, 3, s.fade([shade(colour, -0.18), shade(colour, 0.02)]));
    }
    s.rect(-8, 206, 436, 16, 4, shade(colour, -0.45));
    s.layer(0.5);
    s.path('M150 88V18Q150 0 170 0H400V88Z', '#cfe6ea', { opacity: 0.55 });
    s.rect(150, 42, 250, 5, 0, '#e9f4f4');
    s.layer(0.9);
    const cakes = ['#d9705a', '#f3d9a0', '#8a4f35', '#f2b8c6', '#c9d68a'];
    cakes.forEach((cake, i) => {
      const x = 166 + i * 46;
      s.rect(x, 60, 36, 22, 5, s.fade([shade(cake, 0.3), shade(cake, -0.2)]));
      s.oval(x + 18, 58, 6, 5, i % 2 === 0 ? '#c8333a' : '#fff4e0');
      s.oval(x + 18, 34, 15, 9, s.fade(['#e3ae6a', '#a96a34']));
    });
    s.layer(0.6);
    s.path('M150 88V18Q150 0 170 0H178Q160 2 160 20V88Z', '#ffffff', { opacity: 0.6 });
    s.rect(396, 0, 6, 88, 2, material.steel);
    s.layer(1, 0.3);
    s.rect(-10, 82, 440, 14, 5, s.fade([shade(colour, 0.5), shade(colour, 0.1)]));
    s.layer();
    s.rect(20, 18, 106, 62, 8, s.fade(['#d7dce0', '#8d969e']));
    s.rect(28, 44, 90, 22, 3, '#3b4046');
    s.oval(48, 32, 5, 5, '#d94a3c');
    s.oval(64, 32, 5, 5, '#5aa85a');
    s.rect(40, 4, 20, 16, 3, material.white);
    s.rect(66, 4, 20, 16, 3, material.white);
    return { anchors: { top: [70, 82, 120] } };
  },
});

/** A slate with the drinks of the day. */
export const menuBoard = painted({
  id: 'menu-board',
  names: ['menu board', 'chalk menu'],
  metres: 0.8,
  bearing: 'hangs',
  colour: '#8a5a34',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 220, 160, 6, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.layer(0.2);
    s.rect(10, 10, 200, 140, 3, '#2c3033');
    s.line('M70 34H150', '#f0b93a', 6, { opacity: 0.9 });
    for (let i = 0; i < 6; i++) {
      const y = 58 + i * 15;
      s.line(`M28 ${y}H${random.between(86, 118)}`, '#f2efe6', 3.4, { opacity: 0.75 });
      s.line(`M176 ${y}H194`, '#f2efe6', 3.4, { opacity: 0.75 });
    }
    s.path('M130 96h30q0 26 -15 26t-15 -26zM160 100q12 0 8 10q-3 6 -10 5', 'none', {
      stroke: '#f2efe6',
      width: 3,
    });
    s.line('M138 88q4 -6 0 -12M150 88q4 -6 0 -12', '#f2efe6', 2.4, { opacity: 0.7 });
  },
});

/** A small round table between two chairs. */
export const cafeSeating = painted({
  id: 'cafe-seating',
  names: ['cafe table', 'bistro table', 'bistro set'],
  metres: 0.9,
  colour: '#b5794a',
  colour2: '#3a3d42',
  draw(s, { colour, colour2 }) {
    const chair = (x: number, mirror: boolean): void => {
      s.placed({ x, mirror }, () => {
        s.line('M-34 -6L-28 -60V-150Q-28 -164 -14 -164', shade(colour2, 0.1), 7);
        s.line('M22 -2L18 -60M-22 -2L-26 -60', shade(colour2, -0.1), 6);
        s.line('M-28 -140Q-12 -132 -8 -100L-10 -70', shade(colour2, 0.1), 5);
        s.path(
          'M-36 -70H26Q32 -64 24 -58H-32Q-40 -62 -36 -70Z',
          s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
        );
      });
    };
    s.layer();
    chair(-116, false);
    chair(116, true);
    s.layer();
    s.rect(-6, -104, 12, 100, 3, s.fade([shade(colour2, 0.3), shade(colour2, -0.2)], 0));
    s.oval(0, -4, 48, 9, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
    s.layer(1, 0.3);
    s.oval(0, -104, 88, 15, shade(colour, -0.35));
    s.oval(0, -109, 88, 15, s.fade([shade(colour, 0.05), shade(colour, 0.34)]));
    s.layer();
    s.path('M-30 -128h26q0 20 -13 20t-13 -20z', s.fade(['#ffffff', '#cfc9bd']));
    s.rect(22, -136, 16, 26, 3, s.fade(['#e9eef0', '#b9c6cc']));
    s.line('M30 -136V-152', '#4f8a3f', 2.6);
    s.oval(30, -156, 8, 8, '#e0605a');
    return { anchors: { top: [0, -110, 150] } };
  },
});

/** A table laid with a white cloth, a candle and glasses, two chairs drawn up to it. */
export const laidTable = painted({
  id: 'laid-table',
  names: ['restaurant table', 'laid table'],
  metres: 0.95,
  colour: '#f6f1e6',
  colour2: '#7a3440',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const side of [-1, 1]) {
      s.placed({ x: side * 132, mirror: side > 0 }, () => {
        s.rect(-24, -176, 20, 172, 8, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
        s.rect(-24, -84, 66, 22, 8, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
        s.line('M36 -64V-4M-10 -64V-4', '#4a2f22', 8);
      });
    }
    s.layer();
    s.path(
      'M-104 -112H104L112 -20Q92 -8 74 -20Q52 -8 30 -20Q8 -8 -14 -20Q-36 -8 -58 -20Q-84 -8 -112 -20Z',
      s.fade([colour, shade(colour, -0.22)]),
    );
    s.line('M-60 -100L-66 -26M0 -100V-22M60 -100L66 -26', shade(colour, -0.3), 2.4, {
      opacity: 0.5,
    });
    s.layer(1, 0.2);
    s.oval(0, -114, 106, 15, s.fade([shade(colour, -0.06), shade(colour, 0.6)]));
    s.layer();
    s.oval(-52, -116, 26, 5, '#ffffff');
    s.oval(52, -116, 26, 5, '#ffffff');
    for (const x of [-18, 22]) {
      s.line(`M${x} -116V-132`, '#d9e6ea', 2.4);
      s.path(`M${x - 8} -154h16q0 22 -8 22t-8 -22z`, '#e3eff2', { opacity: 0.85 });
      s.path(`M${x - 7} -146h14q-1 14 -7 14t-7 -14z`, '#8a2438');
    }
    s.rect(-3, -148, 7, 32, 2, '#fbf3df');
    s.layer(0);
    s.path('M0 -166q8 12 0 17q-8 -5 0 -17z', '#ffcf5a');
    return { anchors: { top: [0, -116, 190] } };
  },
});
