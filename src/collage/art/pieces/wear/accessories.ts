import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { bowTieShape } from './bow-tie-shape.ts';

/** A bow tie, to attach at `neck`. */
export const bowTiePiece = painted({
  id: 'bow-tie',
  names: ['bow tie', 'bowtie', 'bow'],
  metres: 0.07,
  bearing: 'lies',
  extent: 'part',
  colour: '#c8313f',
  draw(s, { colour }) {
    s.layer(1, 0.5);
    bowTieShape(s, colour, 0, 0, 1);
    return { anchors: { neck: [0, -14, 70] } };
  },
});

/** A knitted scarf round a neck, one end hanging. */
export const scarf = painted({
  id: 'worn-scarf',
  names: ['scarf', 'woolen scarf', 'shawl', 'muffler'],
  metres: 0.6,
  bearing: 'lies',
  extent: 'part',
  colour: '#c8413a',
  colour2: '#f4e3c0',
  draw(s, { colour, colour2 }) {
    s.layer(1, 0.5);
    const end = 'M10 6L48 2L62 118C46 126 30 126 18 122Z';
    s.path(end, s.fade([shade(colour, 0.02), shade(colour, -0.28)]));
    s.within(end, () => {
      for (const y of [40, 70, 100]) s.path(`M0 ${y}L70 ${y - 5}V${y + 7}L0 ${y + 12}Z`, colour2);
    });
    for (const x of [22, 32, 42, 52]) s.line(`M${x} 120L${x + 2} 136`, shade(colour, -0.2), 5);
    s.layer(1, 0.5);
    const wrap =
      'M-60 -22C-40 -4 40 -4 60 -22C70 -8 70 16 58 26C30 40 -30 40 -58 26C-70 16 -70 -8 -60 -22Z';
    s.path(wrap, s.fade([shade(colour, 0.26), colour, shade(colour, -0.24)]));
    s.within(wrap, () => {
      for (const x of [-48, -16, 16, 48]) s.line(`M${x} -28Q${x + 4} 6 ${x + 10} 44`, colour2, 9);
      s.line('M-66 2C-30 20 30 20 66 2', shade(colour, -0.35), 2.4);
    });
    return { anchors: { neck: [0, -6, 104] }, foot: { x: 20, y: 120 } };
  },
});

/** A pair of feathered wings, to attach behind at `back`. */
export const wings = painted({
  id: 'wings',
  names: ['wing', 'angel wing', 'feathered wing', 'fairy wing'],
  metres: 1.2,
  bearing: 'flies',
  extent: 'part',
  colour: '#fbfbfd',
  draw(s, { colour }) {
    for (const mirror of [false, true]) {
      s.layer();
      s.placed({ mirror }, () => {
        for (let i = 0; i < 8; i++) {
          const turn = 18 + i * 11;
          s.placed({ x: 30 + i * 13, y: -34 - i * 6, turn: -turn }, () => {
            const length = 104 - i * 3;
            s.path(
              `M-13 0C-17 ${length * 0.5} -9 ${length} 0 ${length}C10 ${length} 17 ${length * 0.5} 13 0Z`,
              s.fade([shade(colour, 0.1), shade(colour, -0.16)]),
            );
          });
        }
        for (let i = 0; i < 7; i++) {
          s.placed({ x: 22 + i * 15, y: -40 - i * 8, turn: -(22 + i * 10) }, () => {
            s.path(
              'M-12 -6C-15 24 -8 52 0 52C9 52 15 24 12 -6Z',
              s.fade([shade(colour, 0.4), shade(colour, -0.08)]),
            );
          });
        }
        s.path(
          'M0 -20C30 -62 90 -118 150 -112C164 -108 162 -92 150 -88C100 -80 50 -40 14 0C2 4 -4 -8 0 -20Z',
          s.fade([shade(colour, 0.5), shade(colour, -0.06)]),
        );
      });
    }
    return { anchors: { back: [0, -30, 130] }, foot: { x: 0, y: 0 } };
  },
});

/** A walking cane; gripped at `hand-right`. */
export const cane = painted({
  id: 'cane',
  names: ['cane', 'walking stick', 'walking cane'],
  metres: 0.9,
  colour: material.darkWood,
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-5, -190, 10, 190, 4, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 0));
    s.rect(-6, -10, 12, 10, 3, colour2);
    s.line(
      'M0 -184V-200C0 -232 46 -232 46 -200V-192',
      s.span({ x: 0, y: -230 }, { x: 0, y: -180 }, [shade(colour2, 0.4), shade(colour2, -0.25)]),
      12,
    );
    s.rect(-7.5, -190, 15, 12, 3, shade(colour2, 0.1));
    return { anchors: { 'hand-right': [0, -150, 60] }, foot: { x: 0, y: 0 } };
  },
});

/** A long plain fighting staff; gripped at `hand-right`. */
export const quarterstaff = painted({
  id: 'quarterstaff',
  names: ['quarterstaff', 'staff', 'stick', 'pole', 'wooden staff', 'spear', 'wooden post', 'post'],
  metres: 1.9,
  colour: '#9a6b3e',
  draw(s, { colour }) {
    s.layer();
    s.rect(-7, -380, 14, 380, 6, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 0));
    for (const y of [-370, -22]) s.rect(-8, y, 16, 14, 3, shade(colour, -0.4));
    for (let i = 0; i < 5; i++)
      s.line(`M-8 ${-216 + i * 9}L8 ${-210 + i * 9}`, shade(colour, -0.45), 5);
    return { anchors: { 'hand-right': [0, -196, 70] }, foot: { x: 0, y: 0 } };
  },
});

/** A pleated tartan kilt on its own. */
export const kilt = painted({
  id: 'kilt',
  names: ['kilt', 'tartan kilt', 'tartan skirt'],
  metres: 0.6,
  bearing: 'hangs',
  colour: '#b2342f',
  colour2: '#2e6b3f',
  draw(s, { colour, colour2 }) {
    const d = 'M-70 0H70L104 150C40 162 -40 162 -104 150Z';
    s.layer();
    s.path(d, s.fade([shade(colour, 0.1), shade(colour, -0.22)]));
    s.within(d, () => {
      for (const t of [-0.75, -0.25, 0.25, 0.75]) {
        s.line(`M${70 * t} 0L${104 * t} 164`, colour2, 14, { opacity: 0.75 });
        s.line(`M${70 * t + 12} 0L${104 * t + 14} 164`, '#f2d566', 2.4);
      }
      for (const y of [40, 84, 128]) {
        s.line(`M-110 ${y}Q0 ${y + 12} 110 ${y}`, colour2, 12, { opacity: 0.7 });
        s.line(`M-110 ${y + 11}Q0 ${y + 23} 110 ${y + 11}`, '#f2d566', 2);
      }
      for (let i = 1; i < 10; i++)
        s.line(`M${-70 + i * 14} 0L${-104 + i * 20.8} 164`, shade(colour, -0.5), 2, {
          opacity: 0.5,
        });
    });
    s.layer(1, 0.3);
    s.rect(-72, -8, 144, 18, 5, '#3a2c25');
    s.rect(-12, -11, 24, 24, 4, s.fade([shade(material.brass, 0.3), shade(material.brass, -0.2)]));
    return {};
  },
});

/** A cape spread out from the neck. */
export const cape = painted({
  id: 'cape',
  names: ['cape', 'cloak', 'superhero cape'],
  metres: 1.3,
  bearing: 'hangs',
  extent: 'part',
  colour: '#c8372d',
  draw(s, { colour }) {
    s.layer();
    const d =
      'M-36 0C-70 20 -110 130 -124 226C-90 244 -56 230 -28 240C0 248 28 230 60 240C86 246 106 236 124 226C110 130 70 20 36 0C16 12 -16 12 -36 0Z';
    s.path(d, s.fade([shade(colour, 0.15), colour, shade(colour, -0.3)]));
    s.within(d, () =>
      s.line(
        'M-30 8C-56 90 -76 170 -84 240M-8 12C-18 100 -28 180 -28 244M10 12C20 100 34 180 36 244M30 8C56 90 72 170 84 240',
        shade(colour, -0.32),
        4,
        { opacity: 0.7 },
      ),
    );
    s.path(
      'M-40 -2C-20 12 20 12 40 -2L36 14C18 26 -18 26 -36 14Z',
      s.fade([shade(material.gold, 0.2), shade(material.gold, -0.25)]),
    );
    return { anchors: { neck: [0, 4, 70], back: [0, 60, 120] } };
  },
});
