import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A bed from its foot end; `colour` is the blanket, `colour2` the wood. */
export const bed = painted({
  id: 'made-bed',
  names: ['bed', 'double bed', 'king-size bed'],
  metres: 1.1,
  colour: '#5b86c9',
  colour2: material.wood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-124 -10V-190C-124 -206 -110 -212 -96 -212H96C110 -212 124 -206 124 -190V-10Z',
      s.fade([shade(colour2, 0.18), shade(colour2, -0.3)]),
    );
    s.rect(-104, -190, 208, 60, 12, s.fade([shade(colour2, -0.1), shade(colour2, 0.05)]));
    s.layer();
    s.path('M-116 -130H116L140 -34H-140Z', s.fade(['#ffffff', '#dfe3ea']));
    s.layer(1, 0.35);
    for (const x of [-56, 56])
      s.path(
        `M${x - 46} -158C${x - 30} -168 ${x + 30} -168 ${x + 46} -158C${x + 54} -146 ${x + 52} -128 ${x + 46} -120C${x + 20} -114 ${x - 20} -114 ${x - 46} -120C${x - 52} -128 ${x - 54} -146 ${x - 46} -158Z`,
        s.fade(['#ffffff', '#dde2ea']),
      );
    s.layer(1, 0.35);
    const blanket =
      'M-118 -112C-60 -104 60 -104 118 -112C128 -84 138 -50 146 -24C147 -12 144 -6 136 -6H-136C-144 -6 -147 -12 -146 -24C-138 -50 -128 -84 -118 -112Z';
    s.path(blanket, s.fade([shade(colour, 0.26), colour, shade(colour, -0.3)]));
    s.within(blanket, () => {
      s.path('M-130 -116C-60 -100 60 -100 130 -116L132 -92C60 -80 -60 -80 -132 -92Z', '#ffffff', {
        opacity: 0.85,
      });
      s.line(
        'M-70 -80C-84 -50 -90 -30 -92 0M70 -80C84 -50 90 -30 92 0M0 -78V0',
        shade(colour, -0.25),
        2.4,
        { opacity: 0.6 },
      );
    });
    s.layer();
    for (const x of [-134, 134])
      s.rect(x - 9, -26, 18, 28, 5, s.fade([shade(colour2, 0.15), shade(colour2, -0.3)], 0));
    return { anchors: { seat: [0, -90, 200, 0], top: [0, -70, 220] } };
  },
});
