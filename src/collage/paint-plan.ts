import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { Finish, Plan } from './compose/plan.ts';
import { named, shownAs, within, type DrawHooks } from './draw-hooks.ts';
import type { PaintOptions } from './render/paint.ts';
import type { StyleOptions } from './styles/apply-style.ts';
import type { StyleName } from './styles/style.ts';
import { buildFigure } from './art/build-figure.ts';
import { adjusted } from './render/adjusted.ts';
import { withArena } from './render/arenas.ts';
import { badge } from './render/badge.ts';
import { inColours, inParts } from './render/cut-out.ts';
import { bringOut, halved } from './render/fine.ts';
import { looks, tone } from './render/looks.ts';
import { paintWith } from './render/paint.ts';
import { applyStyle } from './styles/apply-style.ts';
import { resized } from './styles/craft/resized.ts';
import { styles as allStyles } from './styles/styles.ts';

/** Share of the whole time after which painting begins. */
const PAINTING_STARTS = 0.04;
/** The same for styling, when there is any: styles take longer than painting. */
const STYLING_STARTS = 0.25;
/** Longest edge of a picture that is painted at twice its size when it is to be fine. */
const MOST_DOUBLED = 1920;

/**
 * Paints a plan and makes it in its styles: the same plan and size give the same pixels, whether it
 * was just composed or has been kept as JSON.
 * @throws RangeError when the plan names a style that does not exist; whatever `hooks.stage` throws.
 */
export function paintPlan(plan: Plan, size: Size, hooks: DrawHooks): Pixels {
  const { badge: asBadge = false, rough = false } = plan.finish ?? {};
  const paintedFor = rough ? paintedRoughly : paintedAt;
  return asBadge
    ? badge(paintedFor(plan, size, shownAs(hooks, badge)))
    : paintedFor(plan, size, hooks);
}

/** Paints a plan at half the size, and enlarges it. */
function paintedRoughly(plan: Plan, size: Size, hooks: DrawHooks): Pixels {
  const half = { width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) };
  const enlarged = (pixels: Pixels): Pixels =>
    inParts(pixels, (part) => withArena((arena) => resized(part, size, arena)));
  return enlarged(paintedAt(plan, half, shownAs(hooks, enlarged)));
}

/** Paints a plan at the size at which it is worked on. */
function paintedAt(plan: Plan, size: Size, hooks: DrawHooks): Pixels {
  const styles = (plan.styles ?? []).map(styleNamed);
  const { fine = false, look, cutOut = false, tones } = plan.finish ?? {};
  const painted = styles.length > 0 ? STYLING_STARTS : 1;
  const first = styles[0];
  const how = {
    ...(first === undefined ? inManner(look) : groundFor(first, size)),
    ...(cutOut && { cutOut }),
  };
  // Strokes of styles are as wide as the picture has pixels for: only what has none is brought down.
  const double = fine && first === undefined && Math.max(size.width, size.height) <= MOST_DOUBLED;
  const twice = { width: 2 * size.width, height: 2 * size.height };
  const brought = (pixels: Pixels): Pixels => (double ? halved(pixels, size) : pixels);
  const toned = (pixels: Pixels): Pixels => {
    if (look !== undefined) tone(pixels, look);
    return tones === undefined ? pixels : adjusted(pixels, tones);
  };
  const painting = within(
    shownAs(hooks, (state) => inColours(brought(state), toned)),
    PAINTING_STARTS,
    painted,
  );
  const unstyled = brought(
    paintWith(buildFigure, plan, double ? twice : size, named('painting', painting), how),
  );
  return inColours(unstyled, (colours) => {
    const before = (): Pixels => ({ ...colours, data: colours.data.slice() });
    const styling = shownAs(hooks, (state) => inColours(unstyled, () => toned(state)));
    if (first !== undefined) styling.show?.(STYLING_STARTS, before);
    const pixels = styled(colours, styles, { ...how, seed: plan.seed }, styling);
    if (fine) bringOut(pixels);
    return toned(pixels);
  });
}

/** The painter's own manner as the look has it. */
function inManner(look: Finish['look']): PaintOptions {
  return look === undefined ? {} : { manner: looks[look].manner };
}

function styleNamed(name: string): StyleName {
  for (const known of allStyles.keys()) if (known === name) return known;
  throw new RangeError(`There is no style called “${name}”.`);
}

/** What is painted for a style to start from. */
function groundFor(name: StyleName, { width, height }: Size): PaintOptions {
  const { ground } = allStyles.get(name)!;
  return { ...(ground && { manner: ground }), things: new Uint8Array(width * height) };
}

function styled(
  painting: Pixels,
  styles: readonly StyleName[],
  options: StyleOptions,
  hooks: DrawHooks,
): Pixels {
  const share = (1 - STYLING_STARTS) / styles.length;
  return styles.reduce(
    (pixels, style, i) =>
      applyStyle(
        style,
        pixels,
        options,
        within(
          named('styling', hooks),
          STYLING_STARTS + share * i,
          STYLING_STARTS + share * (i + 1),
        ),
      ),
    painting,
  );
}
