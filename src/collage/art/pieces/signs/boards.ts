import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A school board on its wall; `colour` is the slate. */
export const blackboard = painted({
  id: 'blackboard',
  names: ['blackboard', 'chalkboard', 'chalk board', 'slate'],
  metres: 1.2,
  bearing: 'hangs',
  colour: '#2f4a40',
  colour2: '#b17c49',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 300, 180, 6, s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]));
    s.layer(0.15);
    s.rect(12, 12, 276, 156, 2, s.fade([shade(colour, 0.05), shade(colour, -0.1)], 40));
    s.path('M30 40C90 20 150 60 230 30C250 60 180 90 60 84Z', '#ffffff', { opacity: 0.05 });
    s.layer(1, 0.3);
    s.rect(6, 172, 288, 10, 3, s.fade([shade(colour2, 0.35), shade(colour2, -0.1)]));
    s.rect(200, 167, 24, 6, 3, '#fdfdf8');
    s.rect(232, 167, 18, 6, 3, '#f3b8c0');
    s.rect(40, 162, 34, 11, 3, s.fade(['#8c6f5a', '#5b4638']));
    return { anchors: { label: [150, 90, 250] } };
  },
});

export const whiteboard = painted({
  id: 'whiteboard',
  names: ['whiteboard', 'white board', 'dry erase board', 'bulletin board'],
  metres: 1.2,
  bearing: 'hangs',
  colour: '#fbfcfc',
  colour2: '#b4bcc4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 300, 180, 7, s.fade([shade(colour2, 0.35), shade(colour2, -0.2)]));
    s.layer(0.1);
    s.rect(9, 9, 282, 162, 3, s.fade([shade(colour, 0.1), shade(colour, -0.05)], 50));
    s.layer(1, 0.3);
    s.rect(80, 172, 140, 11, 4, s.fade([shade(colour2, 0.4), shade(colour2, -0.15)]));
    for (const [x, ink] of [
      [96, '#d6423a'],
      [126, '#2f6fb4'],
      [156, '#2d8a57'],
    ] as const)
      s.rect(x, 166, 24, 7, 3, ink);
    return { anchors: { label: [150, 88, 254] } };
  },
});

/** A painter's easel with a canvas; `colour` is the canvas. */
export const easel = painted({
  id: 'easel',
  names: ['easel', 'canvas', 'artist easel', 'blank canvas'],
  metres: 1.6,
  colour: '#fbf7ec',
  colour2: '#b17a45',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M2 -236L14 -6', shade(colour2, -0.4), 9);
    s.line(
      'M-6 -250L-78 0M6 -250L78 0',
      s.span({ x: 0, y: -250 }, { x: 0, y: 0 }, [shade(colour2, 0.2), shade(colour2, -0.25)]),
      11,
    );
    s.line('M-40 -50H40', shade(colour2, -0.15), 8);
    s.layer(0.4, 0.3);
    s.rect(-84, -228, 168, 142, 3, shade(colour, -0.22));
    s.rect(-84, -228, 162, 138, 3, s.fade([shade(colour, 0.15), shade(colour, -0.06)], 50));
    s.layer(1, 0.3);
    s.rect(-70, -90, 140, 11, 4, s.fade([shade(colour2, 0.3), shade(colour2, -0.15)]));
    s.rect(-12, -246, 24, 20, 4, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
    return { anchors: { label: [-3, -158, 142] } };
  },
});

/** A cloth banner between two poles. */
export const banner = painted({
  id: 'banner',
  names: ['banner', 'cloth banner', 'pennant', 'streamer'],
  metres: 2.2,
  colour: '#d9473c',
  colour2: '#f6d26b',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-150, 150]) {
      s.rect(
        x - 5,
        -206,
        10,
        208,
        4,
        s.fade([shade(material.paleWood, 0.2), shade(material.paleWood, -0.35)], 0),
      );
      s.oval(x, -210, 9, 9, s.glow([shade(colour2, 0.35), shade(colour2, -0.3)]));
    }
    s.layer(1, 0.15);
    const cloth =
      'M-150 -194C-100 -178 -50 -206 0 -190C50 -176 100 -204 150 -190V-104C100 -118 50 -90 0 -104C-50 -120 -100 -92 -150 -108Z';
    s.path(
      cloth,
      s.fade(
        [
          shade(colour, 0.16),
          shade(colour, -0.06),
          shade(colour, 0.14),
          shade(colour, -0.1),
          shade(colour, 0.1),
        ],
        0,
      ),
    );
    s.within(cloth, () =>
      s.line(
        'M-150 -186C-100 -170 -50 -198 0 -182C50 -168 100 -196 150 -182M-150 -116C-100 -100 -50 -128 0 -112C50 -98 100 -126 150 -112',
        colour2,
        4,
      ),
    );
    return { anchors: { label: [0, -148, 250] } };
  },
});

/** A ribbon scroll for a title, flying free. */
export const ribbonBanner = painted({
  id: 'ribbon-banner',
  names: ['ribbon banner', 'scroll banner', 'title ribbon'],
  metres: 0.5,
  bearing: 'flies',
  colour: '#d9473c',
  draw(s, { colour }) {
    s.layer();
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        s.path(
          'M96 -14L170 -8L150 22L172 50L92 44Z',
          s.fade([shade(colour, -0.12), shade(colour, -0.35)]),
        );
        s.path('M96 44L122 46L118 28L96 28Z', shade(colour, -0.55));
      });
    }
    s.layer(1, 0.3);
    s.path(
      'M-124 -34C-60 -46 60 -46 124 -34V30C60 18 -60 18 -124 30Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.1)]),
    );
    return { anchors: { label: [0, -8, 200] }, foot: { x: 0, y: 0 } };
  },
});

/** A flat television; `label` is its picture, `colour2` the picture's colour. */
export const tvScreen = painted({
  id: 'tv-screen',
  names: ['tv', 'flat screen tv', 'television screen', 'tv screen', 'flatscreen', 'movie screen'],
  metres: 0.75,
  colour: '#2c2e34',
  colour2: '#2a5b8c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-70 0C-70 -8 70 -8 70 0V6H-70Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
    s.rect(-14, -26, 28, 26, 3, shade(colour, -0.1));
    s.rect(-150, -196, 300, 174, 9, s.fade([shade(colour, 0.22), shade(colour, -0.2)]));
    s.layer(0.1);
    s.rect(
      -141,
      -187,
      282,
      154,
      3,
      s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.35)], 60),
    );
    s.path('M-120 -187H-20L-80 -33H-130Z', '#ffffff', { opacity: 0.07 });
    return { anchors: { label: [0, -110, 250] } };
  },
});

/** A t-shirt spread out; `label` is its chest. */
export const tShirtPiece = painted({
  id: 'tee-shirt',
  names: ['t-shirt', 'tshirt', 'tee shirt', 'jersey'],
  metres: 0.75,
  bearing: 'hangs',
  colour: '#f2f2ee',
  draw(s, { colour }) {
    s.layer();
    s.path('M-26 -6C-20 16 20 16 26 -6L20 -14H-20Z', shade(colour, -0.4));
    const d =
      'M-34 -12L-66 0C-86 8 -104 44 -118 72L-82 92L-66 66C-62 110 -64 160 -66 196C-20 202 20 202 66 196C64 160 62 110 66 66L82 92L118 72C104 44 86 8 66 0L34 -12C30 24 -30 24 -34 -12Z';
    s.path(d, s.fade([shade(colour, 0.18), colour, shade(colour, -0.18)], 70));
    s.line('M-66 66C-62 44 -60 30 -58 22M66 66C62 44 60 30 58 22', shade(colour, -0.25), 2.4);
    s.line('M-35 -10C-31 28 31 28 35 -10', shade(colour, -0.14), 6);
    s.line(
      'M-50 190C-46 160 -50 140 -54 120M52 188C46 164 50 150 56 130',
      shade(colour, -0.18),
      3,
      { opacity: 0.6 },
    );
    return { anchors: { label: [0, 92, 104] } };
  },
});

/** An open book, its pages towards the reader; `label` is the right page. */
export const openBook = painted({
  id: 'opened-book',
  names: ['open book', 'opened book', 'storybook'],
  metres: 0.2,
  colour: '#a8453c',
  colour2: '#fbf6e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-132 -104L0 -84L132 -104V14L0 30L-132 14Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    s.layer(0.6, 0.2);
    for (const mirror of [true, false]) {
      s.placed({ mirror }, () => {
        s.path(
          'M0 -96C30 -124 90 -124 124 -112V-2C90 -14 30 -12 0 18Z',
          s.fade(
            [
              [0, shade(colour2, -0.24)],
              [0.16, shade(colour2, 0.05)],
              [1, colour2],
            ],
            0,
          ),
        );
        s.line('M0 18C30 -10 90 -12 124 -1M0 22C30 -4 90 -6 124 5', shade(colour2, -0.25), 1.6);
      });
    }
    for (let i = 0; i < 6; i++)
      s.line(
        `M-108 ${-98 + i * 16}C-80 ${-104 + i * 16} -44 ${-102 + i * 16} -18 ${-88 + i * 16}`,
        shade(colour2, -0.4),
        2.4,
        { opacity: 0.7 },
      );
    return { anchors: { label: [64, -62, 92, -4], 'hand-left': [0, 0, 120] } };
  },
});

/** A sheet pinned to a wall; also a poster. */
export const poster = painted({
  id: 'poster',
  names: ['poster', 'wall poster', 'notice', 'flyer', 'sheet of paper', 'note', 'page'],
  metres: 0.8,
  bearing: 'hangs',
  colour: '#fbf4dd',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path('M0 0H150L151 150L136 198H1Z', s.fade([shade(colour, 0.14), shade(colour, -0.1)], 60));
    s.path('M151 150L136 198L132 160Z', shade(colour, -0.22));
    s.layer(1, 0.4);
    s.oval(75, 12, 7, 7, s.glow(['#ff8b78', '#b52d24']));
    return { anchors: { label: [75, 96, 126] } };
  },
});

/** A small sticky note. */
export const stickyNote = painted({
  id: 'sticky-note',
  names: ['sticky note', 'post-it', 'post-it note', 'memo'],
  metres: 0.076,
  bearing: 'hangs',
  colour: '#f8e06a',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path(
      'M0 0H140L141 108C138 122 128 134 114 140L2 141Z',
      s.fade([shade(colour, -0.06), shade(colour, 0.16)]),
    );
    s.path(
      'M141 108C128 112 116 116 106 116C110 124 112 132 114 140C128 134 138 122 141 108Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.12)], 45),
    );
    return { anchors: { label: [70, 66, 116] } };
  },
});

/** A plain panel that carries words and nothing else. */
export const plaque = painted({
  id: 'plaque',
  names: ['plaque', 'name plate', 'nameplate', 'tablet', 'plate sign'],
  metres: 0.4,
  bearing: 'hangs',
  colour: material.brass,
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 260, 130, 12, s.fade([shade(colour, 0.35), colour, shade(colour, -0.28)], 50));
    s.rect(9, 9, 242, 112, 8, 'none', { stroke: shade(colour, -0.35), width: 3 });
    for (const [x, y] of [
      [20, 20],
      [240, 20],
      [20, 110],
      [240, 110],
    ] as const)
      s.oval(x, y, 5, 5, s.glow([shade(colour, 0.5), shade(colour, -0.4)]));
    return { anchors: { label: [130, 65, 206] } };
  },
});
