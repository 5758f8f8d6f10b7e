import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Theatre curtains drawn to both sides, with a valance; open between. */
export const stageCurtain = painted({
  id: 'stage-curtain',
  names: ['curtain', 'stage curtain', 'theater curtain', 'theatre curtain', 'drape'],
  metres: 4,
  colour: '#b3262e',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const mirror of [false, true]) {
      s.placed({ x: 200, mirror }, () => {
        const d = 'M-200 20H-92C-96 110 -128 170 -156 196C-138 220 -134 262 -132 300H-200Z';
        s.path(d, s.fade([shade(colour, -0.2), shade(colour, 0.08), shade(colour, -0.1)], 0));
        s.within(d, () => {
          for (const [i, x] of [-186, -166, -146, -126, -108].entries()) {
            s.line(
              `M${x} 20C${x - 4} 110 ${x - 20 + i * 2} 160 ${-172 + i * 4} 196C${-170 + i * 7} 230 ${x + i * -4 - 4} 270 ${-194 + i * 15} 304`,
              shade(colour, i % 2 === 0 ? -0.42 : 0.24),
              7,
              { opacity: 0.55 },
            );
          }
        });
        s.path(
          'M-204 188C-186 180 -164 184 -152 192L-152 206C-168 200 -188 198 -204 204Z',
          s.fade([shade(colour2, 0.3), shade(colour2, -0.3)]),
        );
      });
    }
    s.layer(1, 0.4);
    let hem = 'M0 0H400V56';
    for (let i = 0; i < 5; i++)
      hem += `C${400 - i * 80 - 12} 92 ${400 - i * 80 - 68} 92 ${320 - i * 80} 56`;
    const valance = `${hem}Z`;
    s.path(valance, s.fade([shade(colour, -0.06), shade(colour, 0.16), shade(colour, -0.2)]));
    s.within(valance, () => {
      for (let i = 0; i < 26; i++)
        s.line(`M${i * 16 + 4} 0V90`, shade(colour, -0.35), 3, { opacity: 0.45 });
      let trim = 'M400 52';
      for (let i = 0; i < 5; i++)
        trim += `C${400 - i * 80 - 12} 88 ${400 - i * 80 - 68} 88 ${320 - i * 80} 52`;
      s.line(trim, colour2, 7);
    });
    return {};
  },
});
