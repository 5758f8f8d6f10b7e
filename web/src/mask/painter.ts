import { boxBetween, type Box, type Point } from './geometry.ts';
import type { Mask, Stroke } from './mask.ts';
import type { Effect } from './operation.ts';
import { effectOf, isBrush, type ToolSettings } from './tools.ts';

/** A shape on its way: shown, and not in the mask yet. */
export type Draft =
  | { readonly kind: 'rectangle'; readonly effect: Effect; readonly box: Box }
  | { readonly kind: 'lasso'; readonly effect: Effect; readonly points: readonly Point[] };

/** Turns what a hand does, with a pointer or with keys, into steps of a mask. */
export interface Painter {
  /** Whether something is begun and not ended. */
  readonly busy: boolean;
  /** Points in pixels of the picture. */
  readonly begin: (point: Point, settings: ToolSettings, flipped?: boolean) => void;
  readonly to: (point: Point) => void;
  /** Shows where a lasso would go to, without going there. */
  readonly hover: (point: Point) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

/** Samples nearer to each other than this say nothing new, in pixels of the picture. */
const NEAREST = 0.25;

interface Running {
  readonly stroke: Stroke | undefined;
  readonly tool: ToolSettings['tool'];
  readonly effect: Effect;
  readonly points: Point[];
  last: Point;
}

/** @param onDraft hears of the shape on its way, and with nothing when there is none any more. */
export function createPainter(mask: Mask, onDraft: (draft: Draft | undefined) => void): Painter {
  let running: Running | undefined;

  const show = ({ tool, effect, points, last }: Running): void => {
    if (tool === 'rectangle') onDraft({ kind: tool, effect, box: pixelsBetween(points[0]!, last) });
    if (tool === 'lasso') onDraft({ kind: tool, effect, points: [...points, last] });
  };

  const stop = (): Running | undefined => {
    const stopped = running;
    running = undefined;
    if (stopped && stopped.stroke === undefined) onDraft(undefined);
    return stopped;
  };

  return {
    get busy() {
      return running !== undefined;
    },
    begin(point, settings, flipped = false) {
      const effect = effectOf(settings, flipped);
      const { tool, radius } = settings;
      const stroke = isBrush(tool) ? mask.beginStroke({ radius, effect }) : undefined;
      running = { stroke, tool, effect, points: [point], last: point };
      if (stroke) stroke.to(point);
      else show(running);
    },
    to(point) {
      if (!running) return;
      const { x, y } = running.last;
      if (Math.hypot(point.x - x, point.y - y) < NEAREST) return;
      running.last = point;
      if (running.stroke) running.stroke.to(point);
      else if (running.tool === 'lasso') running.points.push(point);
      if (!running.stroke) show(running);
    },
    hover(point) {
      if (running && !running.stroke) show({ ...running, last: point });
    },
    end() {
      const ended = stop();
      if (!ended) return;
      const { stroke, tool, effect, points, last } = ended;
      if (stroke) stroke.end();
      else if (tool === 'rectangle') {
        mask.perform({ kind: 'rectangle', effect, box: pixelsBetween(points[0]!, last) });
      } else if (points.length >= 3) mask.perform({ kind: 'lasso', effect, points });
    },
    cancel() {
      stop()?.stroke?.cancel();
    },
  };
}

/** The whole pixels between two corners, at least one each way. */
function pixelsBetween(a: Point, b: Point): Box {
  const { x, y, width, height } = boxBetween(a, b);
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.ceil(x + width) - left),
    height: Math.max(1, Math.ceil(y + height) - top),
  };
}
