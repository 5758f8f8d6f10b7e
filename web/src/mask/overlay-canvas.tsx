import { useEffect, useRef, type RefObject } from 'react';

import { everywhere, NOWHERE, union, wholePixels, type Box } from './geometry.ts';
import type { Mask } from './mask.ts';
import { overlayLook } from './overlay-look.ts';
import { paintOverlay } from './paint-overlay.ts';
import styles from './stage.module.css';
import type { View } from './use-viewport.ts';

interface OverlayCanvasProps {
  readonly mask: Mask;
  readonly view: View;
}

/** Shows what is selected. Of a change only the part of the screen that it touches is painted anew. */
export function OverlayCanvas({ mask, view }: OverlayCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    paint(canvas.current, mask, view, everywhere(view.stage));
    let dirty = NOWHERE;
    let frame = 0;
    const stop = mask.watch((box) => {
      dirty = union(dirty, box);
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        paint(canvas.current, mask, view, onStage(dirty, view));
        dirty = NOWHERE;
        frame = 0;
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [mask, view]);
  return (
    <canvas ref={canvas} className={styles['layer']} {...inScreenPixels(view)} aria-hidden="true" />
  );
}

/** How large a canvas is that fills the stage. */
export const inScreenPixels = ({ stage, density }: View) => ({
  width: Math.round(stage.width * density),
  height: Math.round(stage.height * density),
});

/** Where on the stage a part of the picture is, in CSS pixels. */
const onStage = (box: Box, { viewport: { scale, x, y } }: View): Box => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
});

function paint(
  canvas: RefObject<HTMLCanvasElement | null>['current'],
  { selection }: Mask,
  { viewport, stage, density }: View,
  area: Box,
): void {
  const context = canvas?.getContext('2d');
  const scaled = {
    x: area.x * density,
    y: area.y * density,
    width: area.width * density,
    height: area.height * density,
  };
  // One more on each side, for the line along the edge.
  const box = wholePixels(scaled, inScreenPixels({ viewport, stage, density }), 1);
  if (!context || box.width === 0 || box.height === 0) return;
  const bytes = paintOverlay(
    selection,
    { box, view: viewport, density, phase: 0 },
    overlayLook(density),
  );
  context.putImageData(new ImageData(bytes, box.width, box.height), box.x, box.y);
}
