import { bumpy } from '../pieces/plants/foliage.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { underChin } from './body.ts';
import type { Body } from './body.ts';

/** A torso's place: its neck base, half its shoulders' width and its length down to the hem. */
export interface Trunk {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly length: number;
}

const FURRY =
  'M-44 -16C-56 6 -92 26 -98 74C-104 122 -106 168 -100 206C-50 222 50 222 100 206C106 168 104 122 98 74C92 26 56 6 44 -16C20 -4 -20 -4 -44 -16Z';

/** Runs `inner` in torso units (see `outfits`). */
function inTorso(s: Sketch, trunk: Trunk, inner: () => void): void {
  s.placed(
    {
      x: trunk.x,
      y: trunk.y,
      scale: trunk.half / 100,
      stretch: trunk.length / 200 / (trunk.half / 100),
    },
    inner,
  );
}

/**
 * Draws the trunk with its clothes, and the neck from `chin` (above the neck base, torso units)
 * down, so that a head put on afterwards sits on something.
 */
export function drawTorso(s: Sketch, trunk: Trunk, body: Body, chin: number): void {
  inTorso(s, trunk, () => {
    if (body.outfit === undefined) {
      s.layer();
      furTrunk(s, body);
      return;
    }
    neck(s, body, chin);
    body.outfit.draw(s, body.cloth, body.trim, body.skin);
  });
}

/** A bare trunk of fur (or skin) with its belly patch, which reaches up to the chin. */
function furTrunk(s: Sketch, body: Body): void {
  const { skin, belly } = body;
  s.path(FURRY, s.fade([shade(skin, 0.08), skin, shade(skin, -0.22)]));
  s.path(
    'M-50 -22C-30 -52 30 -52 50 -22C60 12 -60 12 -50 -22Z',
    s.fade([shade(skin, -0.3), shade(skin, 0.02)]),
  );
  if (!body.person) {
    const random = seededRandom(11);
    s.path(bumpy(0, 126, 58, 84, 26, random), s.fade([shade(belly, 0.1), shade(belly, -0.14)]));
    s.line('M-12 60l4 9M10 56l-3 9M-22 92l5 9M20 96l-4 9M-4 116l3 9', shade(belly, -0.22), 2.4, {
      opacity: 0.7,
    });
  }
}

function neck(s: Sketch, body: Body, chin: number): void {
  const half = body.person ? 27 : 40;
  const top = -Math.max(chin, 10) - 24;
  s.layer();
  s.path(
    `M${-half} ${top}C${-half} -20 ${-half - 4} -6 ${-half - 18} 10L0 60L${half + 18} 10C${half + 4} -6 ${half} -20 ${half} ${top}Z`,
    s.span({ x: 0, y: -chin - 4 }, { x: 0, y: 14 }, [
      underChin(body.skin),
      shade(body.skin, -0.04),
    ]),
  );
}
