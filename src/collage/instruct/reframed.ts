import type { Plan } from '../compose/plan.ts';

/**
 * A plan in a frame of another shape: the horizon at the same share of the height, feet as far before it,
 * and everybody at the same share of the width. Things keep their size against the shorter edge unless
 * they would be crowded.
 */
export function reframed(plan: Plan, frame: Plan['frame']): Plan {
  const across = frame.width / plan.frame.width;
  const down = frame.height / plan.frame.height;
  if (Math.abs(across - 1) < CLOSE && Math.abs(down - 1) < CLOSE) return plan;
  const horizon = plan.backdrop.horizon * down;
  const size = Math.min(1, Math.max(across, LEAST));
  const { source } = plan.light;
  return {
    ...plan,
    frame,
    light: { ...plan.light, source: { x: source.x * across, y: source.y * down } },
    backdrop: { ...plan.backdrop, horizon },
    items: plan.items.map((item) => ({
      ...item,
      x: item.x * across,
      y: item.y * down,
      height: item.height * size,
    })),
  };
}

/** Frames that differ by less are the same, up to whole pixels. */
const CLOSE = 0.01;
/** Things become no smaller than this share of what they were. */
const LEAST = 0.7;
