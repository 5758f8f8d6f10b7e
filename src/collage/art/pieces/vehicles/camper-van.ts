import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { wheel } from './wheel.ts';

/** A round camper van from the sixties; `label` is its side. */
export const camperVan = painted({
  id: 'camper-van',
  names: [
    'camper van',
    'vw van',
    'volkswagen van',
    'van',
    'minivan',
    'vw bus',
    'campervan',
    'camper',
  ],
  metres: 1.95,
  facing: 'left',
  colour: '#3f9fae',
  colour2: '#f8f3e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    const body =
      'M-176 -40C-180 -70 -174 -96 -164 -118C-154 -148 -138 -162 -110 -164H120C150 -162 160 -148 164 -120C168 -90 170 -60 168 -34C166 -26 160 -24 150 -24H-160C-170 -24 -175 -30 -176 -40Z';
    s.path(body, s.fade([shade(colour2, 0.3), shade(colour2, -0.08)]));
    s.within(body, () => {
      s.path(
        'M-184 -96C-150 -84 -120 -92 -90 -94H180V0H-184Z',
        s.fade([shade(colour, 0.22), colour, shade(colour, -0.32)]),
      );
      s.line('M-180 -94C-150 -84 -120 -92 -90 -94H176', shade(colour2, 0.2), 5);
    });
    s.layer(0.3);
    s.path(
      'M-152 -100C-150 -128 -140 -146 -122 -148H-108V-102C-122 -100 -140 -98 -152 -100Z',
      s.fade(['#d9f0fa', '#86bdd8']),
    );
    for (const x of [-94, -22, 50]) s.rect(x, -148, 60, 44, 9, s.fade(['#d9f0fa', '#86bdd8']));
    s.path('M122 -148C140 -146 148 -132 150 -104H122Z', s.fade(['#d9f0fa', '#86bdd8']));
    s.layer();
    s.line('M-100 -94V-30M-28 -94V-30M44 -94V-30', shade(colour, -0.3), 2.2);
    s.rect(-44, -82, 14, 5, 2.5, material.steel);
    s.oval(-168, -62, 9, 13, s.glow(['#fffbe6', '#f6d98a']), { stroke: material.steel, width: 3 });
    s.rect(160, -74, 9, 22, 4, '#e0483c');
    s.path(
      'M-184 -34H172C178 -34 178 -20 172 -20H-180C-188 -20 -190 -34 -184 -34Z',
      s.fade([shade(material.steel, 0.5), shade(material.steel, -0.2)]),
    );
    s.layer(1, 0.2);
    for (const x of [-104, 100]) {
      s.path(`M${x - 36} -24C${x - 34} -66 ${x + 34} -66 ${x + 36} -24Z`, shade(colour, -0.5));
      wheel(s, x, -24, 28, material.steel);
    }
    return {
      anchors: { label: [6, -62, 180], top: [0, -162, 220], back: [0, -162, 200] },
      foot: { x: 0, y: 2 },
    };
  },
});
