import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tall building. `style`: `glass`, `deco` (stepped, with a spire), `brick`; `lit` windows. */
export const skyscraper = painted({
  id: 'skyscraper',
  names: ['skyscraper', 'high-rise', 'tower block', 'office tower', 'tall building'],
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
