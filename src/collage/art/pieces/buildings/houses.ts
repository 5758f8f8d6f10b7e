import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { hutShape } from './hut-shape.ts';

function windowShape(s: Sketch, x: number, y: number, w: number, h: number, lit: boolean): void {
  s.rect(x - w / 2 - 3, y - 3, w + 6, h + 6, 2, '#fbf8f0');
  s.rect(x - w / 2, y, w, h, 1, s.fade(lit ? ['#fff0b0', '#f7c35a'] : ['#bfe3f4', '#6fa9cc']));
  s.line(`M${x} ${y}V${y + h}M${x - w / 2} ${y + h / 2}H${x + w / 2}`, '#fbf8f0', 2.6);
}

/** A house with a pitched roof. `colour` walls, `colour2` roof; `floors` 1 or 2; `lit` windows. */
export const house = painted({
  id: 'cottage',
  names: [
    'cottage',
    'cartoon house',
    'two-story house',
    'small house',
    'cabin',
    'villa',
    'farmhouse',
  ],
  metres: 7,
  colour: '#f3e3c3',
  colour2: '#c2503a',
  draw(s, { colour, colour2, read }) {
    const floors = Math.round(read.number('floors', 1, 1, 2));
    const lit = read.flag('lit', false);
    const wall = floors === 2 ? 168 : 100;
    s.layer();
    s.rect(
      52,
      -wall - 96,
      26,
      66,
      2,
      s.fade([shade(material.brick, 0.1), shade(material.brick, -0.3)], 0),
    );
    s.rect(47, -wall - 102, 36, 11, 2, shade(material.brick, 0.15));
    s.layer();
    s.path(
      `M-104 0V${-wall}L0 ${-wall - 78}L104 ${-wall}V0Z`,
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.2)]),
    );
    s.rect(
      -108,
      -12,
      216,
      14,
      2,
      s.fade([shade(material.stone, 0.1), shade(material.stone, -0.25)]),
    );
    s.layer(1, 0.25);
    s.path(
      'M-18 -6V-58C-18 -76 18 -76 18 -58V-6Z',
      s.fade([shade(material.wood, 0.1), shade(material.wood, -0.35)]),
      { stroke: '#fbf8f0', width: 5 },
    );
    s.oval(10, -32, 3.4, 3.4, material.brass);
    for (const x of [-64, 64]) windowShape(s, x, -78, 38, 40, lit);
    if (floors === 2) for (const x of [-64, 0, 64]) windowShape(s, x, -146, 34, 38, lit);
    s.oval(0, -wall - 26, 14, 14, '#fbf8f0');
    s.oval(0, -wall - 26, 10, 10, s.fade(lit ? ['#fff0b0', '#f7c35a'] : ['#bfe3f4', '#6fa9cc']));
    s.layer(1, 0.4);
    const roof = `M-128 ${-wall + 14}L0 ${-wall - 92}L128 ${-wall + 14}L114 ${-wall + 22}L0 ${-wall - 70}L-114 ${-wall + 22}Z`;
    s.path(roof, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
    return { anchors: { top: [0, -wall - 90, 60], inside: [0, -20, 60] } };
  },
});

export const hut = painted({
  id: 'thatched-hut',
  names: ['thatched hut', 'straw hut', 'tribal hut', 'mud hut'],
  metres: 3.6,
  colour: '#c9894f',
  colour2: '#b98d55',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.placed({ scale: 2 }, () => hutShape(s, colour, colour2));
    return { foot: { x: 0, y: 0 } };
  },
});

export const igloo = painted({
  id: 'igloo',
  names: ['igloo', 'snow house'],
  metres: 2.2,
  colour: '#e3f0f8',
  draw(s, { colour }) {
    s.layer();
    const dome = 'M-120 0C-122 -92 -62 -138 0 -138C62 -138 122 -92 120 0Z';
    s.path(dome, s.fade([shade(colour, 0.5), colour, shade(colour, -0.22)], 50));
    s.within(dome, () => {
      for (const y of [-28, -58, -88, -114])
        s.line(`M-130 ${y}C-60 ${y - 16} 60 ${y - 16} 130 ${y}`, shade(colour, -0.24), 2.6);
      for (const [y, xs] of [
        [-4, [-96, -58, 62, 98]],
        [-44, [-78, -34, 22, 66, 104]],
        [-74, [-92, -52, -4, 44, 86]],
        [-102, [-54, -10, 36]],
      ] as const) {
        for (const x of xs)
          s.line(`M${x} ${y - 4}L${x * 0.94} ${y - 26}`, shade(colour, -0.24), 2.6);
      }
    });
    s.layer(1, 0.3);
    s.path(
      'M-54 2V-40C-54 -84 54 -84 54 -40V2Z',
      s.fade([shade(colour, 0.45), shade(colour, -0.2)]),
    );
    s.line(
      'M-51 -36L-37 -32M-34 -66L-25 -53M0 -74V-60M34 -66L25 -53M51 -36L37 -32',
      shade(colour, -0.26),
      2.6,
    );
    s.path('M-34 2V-36C-34 -62 34 -62 34 -36V2Z', s.fade(['#31465c', '#5d7f9c']));
    return { anchors: { top: [0, -134, 90] } };
  },
});

export const barn = painted({
  id: 'barn',
  names: ['barn', 'stable', 'farm building', 'red barn', 'shed'],
  metres: 8,
  colour: '#b83a30',
  colour2: '#6d6660',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-116 0V-102L-84 -158L0 -190L84 -158L116 -102V0Z',
      s.fade([shade(colour, 0.16), colour, shade(colour, -0.25)]),
    );
    for (let x = -108; x < 116; x += 15)
      s.line(`M${x} 0V${-102 - Math.max(0, 62 - Math.abs(x)) * 0.6}`, shade(colour, -0.25), 1.6, {
        opacity: 0.7,
      });
    s.layer(1, 0.3);
    s.rect(-52, -92, 104, 94, 2, s.fade([shade(colour, -0.05), shade(colour, -0.3)]), {
      stroke: '#f7f3ea',
      width: 7,
    });
    s.line('M-50 -90L50 0M50 -90L-50 0M0 -92V0', '#f7f3ea', 6);
    s.rect(-22, -152, 44, 36, 2, shade(colour, -0.5), { stroke: '#f7f3ea', width: 6 });
    s.layer(1, 0.4);
    s.path(
      'M-132 -94L-94 -166L0 -204L94 -166L132 -94L120 -90L86 -154L0 -188L-86 -154L-120 -90Z',
      s.fade([shade(colour2, 0.28), shade(colour2, -0.2)]),
    );
    return { anchors: { top: [0, -202, 60] } };
  },
});

export const windmill = painted({
  id: 'windmill',
  names: ['windmill', 'mill', 'dutch windmill'],
  metres: 16,
  colour: '#efe6d2',
  colour2: '#8a4a30',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-66 0L-40 -176H40L66 0Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.32)], 0),
    );
    s.rect(-74, -66, 148, 9, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]));
    for (let x = -68; x <= 68; x += 17) s.line(`M${x} -66V-88`, shade(colour2, 0.05), 4);
    s.line('M-70 -88H70', shade(colour2, 0.1), 4);
    s.path(
      'M-16 0V-40C-16 -54 16 -54 16 -40V0Z',
      s.fade([shade(colour2, 0.05), shade(colour2, -0.4)]),
    );
    windowShape(s, 0, -136, 22, 26, false);
    s.path(
      'M-48 -172C-44 -222 44 -222 48 -172Z',
      s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
    );
    s.layer(1, 0.3);
    for (const turn of [22, 112, 202, 292]) {
      s.placed({ x: 0, y: -186, turn }, () => {
        s.rect(-3.4, -136, 7, 136, 2, shade(colour2, -0.15));
        s.path('M3 -134H34V-30H3Z', '#fbf7ea', { opacity: 0.92 });
        for (let y = -134; y <= -30; y += 17) s.line(`M3 ${y}H34`, shade(colour2, 0.05), 2.4);
        s.line('M34 -134V-30M18 -134V-30', shade(colour2, 0.05), 2.4);
      });
    }
    s.oval(0, -186, 11, 11, s.glow([shade(colour2, 0.3), shade(colour2, -0.3)]));
    return { foot: { x: 0, y: 0 } };
  },
});

/** A tall building. `style`: `glass`, `deco` (stepped, with a spire), `brick`; `lit` windows. */
export const skyscraper = painted({
  id: 'skyscraper',
  names: [
    'skyscraper',
    'empire state building',
    'high-rise',
    'tower block',
    'office tower',
    'tall building',
  ],
  metres: 220,
  colour: '#7d9ab8',
  draw(s, { colour: asked, read, random }) {
    const style = read.oneOf('style', ['deco', 'glass', 'brick']);
    const colour = read.given('colour')
      ? asked
      : { deco: '#c3b39a', glass: '#6d93b8', brick: '#a9644a' }[style];
    const lit = read.flag('lit', false);
    const block = (x: number, top: number, w: number, bottom: number): void => {
      s.rect(
        x - w / 2,
        top,
        w,
        bottom - top,
        2,
        s.fade([shade(colour, 0.24), colour, shade(colour, -0.34)], 0),
      );
      const columns = Math.max(2, Math.round(w / 15));
      const glass = lit ? '#ffdf87' : shade(colour, -0.5);
      for (let i = 0; i < columns; i++) {
        const left = x - w / 2 + 4 + (i * (w - 8)) / columns;
        for (let y = top + 8; y < bottom - 10; y += 13) {
          const pane = lit && random.chance(0.45) ? shade(colour, -0.55) : glass;
          s.rect(left + 1.5, y, (w - 8) / columns - 3, 8, 1, pane, {
            opacity: style === 'glass' ? 0.55 : 0.8,
          });
        }
      }
    };
    s.layer();
    if (style === 'deco') {
      s.line('M0 -330V-400', shade(material.steel, -0.1), 4);
      s.path('M-14 -320L0 -352L14 -320Z', shade(colour, 0.15));
      block(0, -322, 42, -250);
      block(0, -266, 74, -80);
      block(0, -180, 110, -80);
      block(0, -96, 146, 0);
    } else if (style === 'glass') {
      block(0, -320, 104, 0);
      s.path('M-52 -320L-30 -120L-52 0Z', '#ffffff', { opacity: 0.16 });
      s.path(
        'M-52 -320L52 -348V-316L-52 -316Z',
        s.fade([shade(colour, 0.4), shade(colour, -0.1)], 0),
      );
    } else {
      block(0, -260, 120, 0);
      s.rect(-66, -268, 132, 12, 2, shade(colour, 0.2));
      s.rect(22, -300, 34, 34, 4, shade(material.wood, -0.2));
      s.path('M18 -300L39 -316L60 -300Z', shade(material.wood, 0));
    }
    return { anchors: { top: [0, style === 'deco' ? -320 : -262, 60] } };
  },
});

/** A clock tower. */
export const clockTower = painted({
  id: 'clock-tower',
  names: ['clock tower', 'big ben', 'bell tower', 'tower', 'campanile', 'church tower'],
  metres: 60,
  colour: '#d6b684',
  colour2: '#4d6a70',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-44, -216, 88, 218, 2, s.fade([shade(colour, 0.22), colour, shade(colour, -0.3)], 0));
    for (const x of [-26, -9, 9, 26]) {
      for (const y of [-200, -150, -100, -50])
        s.path(
          `M${x - 5} ${y + 38}V${y + 8}Q${x} ${y - 2} ${x + 5} ${y + 8}V${y + 38}Z`,
          shade(colour, -0.42),
        );
    }
    s.layer(1, 0.3);
    s.rect(
      -52,
      -302,
      104,
      90,
      3,
      s.fade([shade(colour, 0.3), shade(colour, 0.05), shade(colour, -0.25)], 0),
    );
    s.rect(-57, -218, 114, 9, 2, shade(colour, 0.35));
    s.rect(-57, -308, 114, 10, 2, shade(colour, 0.35));
    s.oval(0, -258, 37, 37, s.glow([shade(material.brass, 0.3), shade(material.brass, -0.25)]));
    s.oval(0, -258, 31, 31, '#fdfaf0');
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * 2 * Math.PI;
      s.line(
        `M${25 * Math.cos(a)} ${-258 + 25 * Math.sin(a)}L${29 * Math.cos(a)} ${-258 + 29 * Math.sin(a)}`,
        '#2d2f36',
        2.6,
      );
    }
    s.line('M0 -258L-12 -274M0 -258L6 -282', '#2d2f36', 4);
    s.layer();
    s.path(
      'M-54 -308L-34 -340L0 -404L34 -340L54 -308Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.35)], 10),
    );
    s.line('M0 -402V-424', material.gold, 4);
    s.oval(0, -424, 4, 4, material.gold);
    return { anchors: { top: [0, -420, 30] } };
  },
});

/** A tiered tower with curved eaves. */
export const pagoda = painted({
  id: 'pagoda',
  names: ['pagoda', 'buddhist temple', 'chinese temple', 'japanese temple'],
  metres: 30,
  colour: '#b8412f',
  colour2: '#3f5560',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (let i = 0; i < 4; i++) {
      const [half, y] = [70 - i * 12, -8 - i * 66];
      s.rect(-half, y - 44, half * 2, 46, 1, s.fade([shade(colour, 0.1), shade(colour, -0.3)]));
      for (let k = -1; k <= 1; k++)
        s.rect(k * half * 0.6 - 8, y - 34, 16, 26, 1, k === 0 ? '#f7e3b3' : '#fbf3df');
      s.line(`M${-half + 4} ${y - 4}H${half - 4}`, shade(material.gold, -0.05), 3);
    }
    s.layer(1, 0.4);
    for (let i = 0; i < 4; i++) {
      const [half, y] = [112 - i * 17, -50 - i * 66];
      s.path(
        `M${-half} ${y - 2}C${-half * 0.7} ${y} ${-half * 0.5} ${y - 14} ${-half * 0.42} ${y - 28}H${half * 0.42}C${half * 0.5} ${y - 14} ${half * 0.7} ${y} ${half} ${y - 2}C${half * 0.8} ${y + 10} ${-half * 0.8} ${y + 10} ${-half} ${y - 2}Z`,
        s.fade([shade(colour2, 0.3), shade(colour2, -0.25)]),
      );
    }
    s.path('M-24 -276L0 -300L24 -276Z', shade(colour2, 0.1));
    s.line('M0 -296V-346', material.gold, 5);
    for (const y of [-308, -320, -332]) s.line(`M-9 ${y}H9`, material.gold, 4);
    s.rect(-90, -8, 180, 10, 2, s.fade([shade(material.stone, 0.25), shade(material.stone, -0.2)]));
    return {};
  },
});
