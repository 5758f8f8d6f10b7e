import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Glassy light: a bright streak on the left, a soft one on the right. */
function sheen(s: Sketch, d: string, x: number, top: number, bottom: number, width: number): void {
  s.within(d, () => {
    s.rect(x - width * 0.34, top, width * 0.1, bottom - top, width * 0.05, '#ffffff', {
      opacity: 0.5,
    });
    s.rect(x + width * 0.3, top, width * 0.05, bottom - top, width * 0.025, '#ffffff', {
      opacity: 0.25,
    });
  });
}

/** A vase. `style`: `plain` or `greek` (black figures on clay). Flowers go into `inside`. */
export const vase = painted({
  id: 'vase',
  names: ['vase', 'urn', 'amphora', 'ceramic vase', 'athenian vase', 'jug'],
  metres: 0.35,
  colour: '#3f7fa8',
  draw(s, { colour: asked, read }) {
    const greek = read.oneOf('style', ['plain', 'greek']) === 'greek';
    const colour = greek && !read.given('colour') ? '#c8703c' : asked;
    if (greek) {
      s.layer();
      s.line('M-26 -190C-62 -196 -66 -150 -46 -134M26 -190C62 -196 66 -150 46 -134', '#2a2220', 10);
    }
    const d =
      'M-32 -204C-24 -210 24 -210 32 -204C34 -192 22 -186 22 -170C22 -150 66 -134 66 -86C66 -40 34 -22 30 -6C30 2 -30 2 -30 -6C-34 -22 -66 -40 -66 -86C-66 -134 -22 -150 -22 -170C-22 -186 -34 -192 -32 -204Z';
    s.layer();
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.42)], 15));
    s.within(d, () => {
      if (greek) {
        const ink = '#2a2220';
        s.rect(-70, -212, 140, 46, 0, ink);
        s.rect(-70, -34, 140, 40, 0, ink);
        s.rect(-70, -136, 140, 7, 0, ink);
        s.rect(-70, -46, 140, 6, 0, ink);
        for (let i = -4; i <= 4; i++) s.line(`M${i * 15 - 6} -142v-9h10v6h-5`, ink, 2.4);
        for (const [x, arm] of [
          [-28, -14],
          [24, 14],
        ] as const) {
          s.oval(x, -112, 7, 8, ink);
          s.path(
            `M${x - 9} -102H${x + 9}L${x + 6} -74L${x + 12} -48H${x + 4}L${x} -66L${x - 5} -48H${x - 13}L${x - 7} -74Z`,
            ink,
          );
          s.line(`M${x} -98L${x + arm} -86L${x + arm * 1.6} -104`, ink, 4.4);
        }
      } else {
        s.path('M-70 -108C-30 -96 30 -96 70 -108V-92C30 -80 -30 -80 -70 -92Z', shade(colour, 0.5), {
          opacity: 0.75,
        });
        s.line(
          'M-70 -118C-30 -106 30 -106 70 -118M-70 -84C-30 -72 30 -72 70 -84',
          shade(colour, 0.5),
          3,
          { opacity: 0.75 },
        );
      }
    });
    sheen(s, d, 0, -150, -30, 110);
    s.oval(0, -205, 32, 6, shade(colour, -0.5));
    return { anchors: { inside: [0, -204, 56], label: [0, -92, 90] }, foot: { x: 0, y: -2 } };
  },
});

export const bowl = painted({
  id: 'bowl',
  names: ['bowl', 'basin', 'salad bowl', 'dish'],
  metres: 0.1,
  colour: '#e9e4da',
  colour2: '#3f78b5',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-30 -10L-36 2H36L30 -10Z', shade(colour, -0.28));
    const d = 'M-100 -72C-98 -30 -60 -6 -30 -4H30C60 -6 98 -30 100 -72Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.32)], 20));
    s.within(d, () => s.line('M-100 -52C-60 -34 60 -34 100 -52', colour2, 8));
    s.oval(0, -72, 100, 20, shade(colour, 0.2));
    s.oval(0, -70, 91, 16, s.fade([shade(colour, -0.34), shade(colour, -0.05)]));
    return { anchors: { inside: [0, -70, 160], label: [0, -34, 100] } };
  },
});

/** A drinking glass filled with `colour`. */
export const tumbler = painted({
  id: 'drinking-glass',
  names: [
    'glass',
    'drinking glass',
    'glass of water',
    'glass of juice',
    'orange juice',
    'juice',
    'water glass',
    'lemonade',
    'iced tea',
  ],
  metres: 0.14,
  colour: '#f6a72c',
  draw(s, { colour }) {
    const d = 'M-46 -136L-36 -4C-20 2 20 2 36 -4L46 -136Z';
    s.layer(0.7);
    s.path(d, s.fade(['#ffffff', '#d7ecf5'], 0), { opacity: 0.55 });
    s.within(d, () => {
      s.path(
        'M-44 -106C-20 -98 20 -98 44 -106L38 -10H-38Z',
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.2)], 10),
      );
      s.oval(0, -106, 43, 8, shade(colour, 0.42));
    });
    sheen(s, d, 0, -128, -12, 88);
    s.oval(0, -136, 46, 8, '#ffffff', { opacity: 0.4 });
    s.oval(0, -136, 46, 8, 'none', { stroke: '#ffffff', width: 3, opacity: 0.9 });
    s.line('M12 -100L36 -176', '#e4473f', 6);
    return { anchors: { inside: [0, -108, 80], 'hand-left': [0, -60, 90] } };
  },
});

/** A bottle of coloured glass; `label` is its paper label. */
export const bottle = painted({
  id: 'bottle',
  names: ['bottle', 'wine bottle', 'glass bottle', 'beer bottle', 'water bottle'],
  metres: 0.31,
  colour: '#2f7a4b',
  colour2: '#f3e6c8',
  draw(s, { colour, colour2 }) {
    const d =
      'M-13 -250V-190C-13 -168 -36 -156 -36 -126V-10C-36 2 36 2 36 -10V-126C36 -156 13 -168 13 -190V-250C8 -254 -8 -254 -13 -250Z';
    s.layer();
    s.path(d, s.fade([shade(colour, -0.05), shade(colour, 0.3), colour, shade(colour, -0.42)], 0));
    sheen(s, d, 0, -240, -14, 74);
    s.path('M-15 -252H15V-206H-15Z', s.fade(['#a2342f', '#6d1d1d'], 0));
    s.layer(0.4);
    s.path(
      'M-36 -104C-20 -98 20 -98 36 -104V-36C20 -30 -20 -30 -36 -36Z',
      s.fade([shade(colour2, -0.08), shade(colour2, 0.2), shade(colour2, -0.16)], 0),
    );
    s.line('M-22 -50H22M-14 -42H14', shade(colour2, -0.35), 2.4);
    return { anchors: { label: [0, -74, 58], inside: [0, -252, 20], 'hand-left': [0, -130, 60] } };
  },
});

/** A tin can; `label` is its side. */
export const can = painted({
  id: 'drink-can',
  names: ['beer can', 'soda can', 'can', 'tin can', 'tin'],
  metres: 0.13,
  colour: '#d6403a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-34 -128L-42 -116V-10L-34 0H34L42 -10V-116L34 -128Z',
      s.fade(
        [shade(material.steel, -0.1), shade(material.steel, 0.4), shade(material.steel, -0.3)],
        0,
      ),
    );
    s.path(
      'M-42 -114C-20 -108 20 -108 42 -114V-12C20 -6 -20 -6 -42 -12Z',
      s.fade([shade(colour, -0.1), shade(colour, 0.26), colour, shade(colour, -0.35)], 0),
    );
    s.oval(0, -127, 34, 7, s.fade([shade(material.steel, 0.5), material.steel]));
    s.oval(2, -127, 12, 2.6, shade(material.steel, -0.4));
    return { anchors: { label: [0, -62, 64], 'hand-left': [0, -62, 80] } };
  },
});

/** A mug with a handle; `label` is its side. `colour2` is the drink. */
export const mug = painted({
  id: 'mug',
  names: ['mug', 'coffee mug', 'cup', 'coffee cup', 'cup of coffee', 'latte', 'coffee'],
  metres: 0.1,
  colour: '#e6574a',
  colour2: '#5a3522',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M46 -82C86 -90 88 -26 42 -28', s.fade([shade(colour, 0.1), shade(colour, -0.3)]), 14);
    s.layer();
    s.path(
      'M-52 -104L-48 -12C-44 2 44 2 48 -12L52 -104Z',
      s.fade([shade(colour, -0.02), shade(colour, 0.24), colour, shade(colour, -0.32)], 0),
    );
    s.oval(0, -104, 52, 12, shade(colour, 0.36));
    s.oval(0, -103, 45, 9, s.fade([shade(colour2, -0.3), shade(colour2, 0.1)]));
    s.layer(0.1);
    s.line('M-14 -122C-24 -136 -4 -146 -14 -162M12 -122C2 -138 22 -148 12 -166', '#ffffff', 5, {
      opacity: 0.55,
    });
    return {
      anchors: { label: [-2, -54, 76], inside: [0, -104, 84], 'hand-left': [58, -56, 90] },
      foot: { x: 0, y: -2 },
    };
  },
});
