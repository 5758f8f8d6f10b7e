import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import type { Point, Size } from './geometry.ts';
import { fitted, moved, resized, showing, zoomed, type Viewport } from './viewport.ts';

export interface View {
  readonly viewport: Viewport;
  readonly stage: Size;
  /** Pixels of the screen for one CSS pixel. */
  readonly density: number;
}

/** What changes the view; anchors and distances in CSS pixels of the stage. */
export interface ViewActions {
  readonly zoom: (factor: number, anchor?: Point) => void;
  readonly move: (by: Point) => void;
  /** Shows the whole picture. */
  readonly fit: () => void;
  /** One pixel of the picture is one CSS pixel. */
  readonly full: () => void;
  readonly show: (point: Point) => void;
}

const NO_ROOM: Size = { width: 0, height: 0 };

/** How a picture lies in its stage, through zooming, moving and changes of the stage's own size. */
export function useViewport(
  picture: Size,
  element: RefObject<HTMLElement | null>,
): { readonly view: View; readonly current: () => View; readonly actions: ViewActions } {
  const [view, setView] = useState<View>(() => ({
    viewport: fitted(picture, NO_ROOM),
    stage: NO_ROOM,
    density: 1,
  }));
  // What handlers read between two renderings.
  const latest = useRef(view);
  const { width, height } = picture;

  const change = useCallback((next: (view: View) => View) => {
    latest.current = next(latest.current);
    setView(latest.current);
  }, []);

  useEffect(() => {
    const size = { width, height };
    change((old) => ({ ...old, viewport: fitted(size, old.stage) }));
    const measure = (): void => {
      const { clientWidth, clientHeight } = element.current ?? { clientWidth: 0, clientHeight: 0 };
      const stage = { width: clientWidth, height: clientHeight };
      change((old) => ({
        density: devicePixelRatio,
        stage,
        viewport:
          old.stage.width === 0
            ? fitted(size, stage)
            : resized(old.viewport, old.stage, { picture: size, stage }),
      }));
    };
    const observer = new ResizeObserver(measure);
    if (element.current) observer.observe(element.current);
    // A window that is moved to another screen has another density.
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [width, height, element, change]);

  const [actions] = useState(() => {
    const by = (next: (view: View, reach: { picture: Size; stage: Size }) => Viewport) =>
      change((old) => ({ ...old, viewport: next(old, { picture, stage: old.stage }) }));
    const middle = ({ stage }: View): Point => ({ x: stage.width / 2, y: stage.height / 2 });
    return {
      zoom: (factor: number, anchor?: Point) =>
        by((old, reach) => zoomed(old.viewport, factor, anchor ?? middle(old), reach)),
      move: (distance: Point) => by((old, reach) => moved(old.viewport, distance, reach)),
      fit: () => by((_, reach) => fitted(picture, reach.stage)),
      full: () =>
        by((old, reach) => zoomed(old.viewport, 1 / old.viewport.scale, middle(old), reach)),
      show: (point: Point) => by((old, reach) => showing(old.viewport, point, reach)),
    };
  });
  return { view, current: useCallback(() => latest.current, []), actions };
}
