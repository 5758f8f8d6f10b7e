import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';

import type { Point } from './geometry.ts';
import type { Painter } from './painter.ts';
import type { ToolSettings } from './tools.ts';
import type { View, ViewActions } from './use-viewport.ts';
import { toPicture } from './viewport.ts';

interface PointerPainting {
  readonly stage: RefObject<HTMLElement | null>;
  readonly painter: Painter;
  readonly settings: ToolSettings;
  readonly current: () => View;
  readonly actions: ViewActions;
  /** Whether the space bar is held, so that dragging moves the picture. */
  readonly isMoving: () => boolean;
  /** Hears where the pointer is, in pixels of the picture; of fingers, which hide the place, nothing. */
  readonly onPoint: (point: Point | undefined) => void;
  /** A drag moved the picture. */
  readonly onMoved: () => void;
}

const MIDDLE_BUTTON = 1;

/** How much one notch of a wheel zooms. */
const WHEEL = 0.0025;

/**
 * Painting by mouse, pen and finger. One finger paints and two move and zoom; what the first had begun is
 * taken back then. Every sample that the browser has is used, also those between two frames.
 */
export function usePointerPainting(parts: PointerPainting) {
  const { stage, painter, settings, current, actions, isMoving, onPoint, onMoved } = parts;
  const touching = useRef(new Map<number, Point>());
  const dragging = useRef<Point>(undefined);

  const onStage = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };
  const inPicture = (event: { clientX: number; clientY: number }): Point =>
    toPicture(current().viewport, onStage(event));

  // React listens to wheels passively, and the page would zoom or scroll as well.
  useEffect(() => {
    const element = stage.current;
    const zoom = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element!.getBoundingClientRect();
      const anchor = { x: event.clientX - left, y: event.clientY - top };
      actions.zoom(Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 0 ? 1 : 30)), anchor);
    };
    element?.addEventListener('wheel', zoom, { passive: false });
    return () => element?.removeEventListener('wheel', zoom);
  }, [stage, actions]);

  const pinch = (id: number, to: Point): void => {
    const [a, b] = [...touching.current.values()];
    touching.current.set(id, to);
    const [c, d] = [...touching.current.values()];
    if (!a || !b || !c || !d) return;
    const [from, now] = [between(a, b), between(c, d)];
    actions.move({ x: now.x - from.x, y: now.y - from.y });
    actions.zoom(distance(c, d) / Math.max(1, distance(a, b)), now);
  };

  return {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const isTouch = event.pointerType === 'touch';
      if (isTouch) touching.current.set(event.pointerId, onStage(event));
      if (touching.current.size > 1) {
        painter.cancel();
        return;
      }
      if (event.button === MIDDLE_BUTTON || isMoving()) {
        // Some browsers begin to scroll by themselves at the middle button.
        event.preventDefault();
        dragging.current = onStage(event);
      } else if (event.button === 0) {
        if (painter.busy) painter.cancel();
        painter.begin(inPicture(event), settings, event.altKey);
      }
    },
    onPointerMove(event: PointerEvent) {
      const isTouch = event.pointerType === 'touch';
      onPoint(isTouch ? undefined : inPicture(event));
      if (touching.current.size > 1) {
        if (touching.current.has(event.pointerId)) pinch(event.pointerId, onStage(event));
        return;
      }
      if (dragging.current) {
        const [from, to] = [dragging.current, onStage(event)];
        dragging.current = to;
        actions.move({ x: to.x - from.x, y: to.y - from.y });
        onMoved();
      } else if (painter.busy && event.currentTarget.hasPointerCapture(event.pointerId)) {
        const samples = samplesOf(event.nativeEvent);
        for (const sample of samples.length > 0 ? samples : [event]) painter.to(inPicture(sample));
      }
    },
    onPointerUp(event: PointerEvent) {
      const wasPinching = touching.current.size > 1;
      touching.current.delete(event.pointerId);
      if (dragging.current) dragging.current = undefined;
      else if (!wasPinching && event.currentTarget.hasPointerCapture(event.pointerId))
        painter.end();
    },
    onPointerCancel(event: PointerEvent) {
      touching.current.delete(event.pointerId);
      dragging.current = undefined;
      painter.cancel();
    },
    onPointerLeave() {
      onPoint(undefined);
    },
  };
}

/** All that came since the last event; pages by plain http from another machine hear of the last alone. */
const samplesOf = (event: Partial<Pick<globalThis.PointerEvent, 'getCoalescedEvents'>>) =>
  event.getCoalescedEvents?.() ?? [];

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
