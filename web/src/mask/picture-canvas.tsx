import { useLayoutEffect, useRef } from 'react';

import { inScreenPixels } from './overlay-canvas.tsx';
import { smallestFor, useCopies } from './smaller-copies.ts';
import styles from './stage.module.css';
import type { View } from './use-viewport.ts';

interface PictureCanvasProps {
  readonly pixels: ImageBitmap;
  readonly view: View;
}

/** Enlarged beyond this, pixels are shown as what they are: the mask follows them. */
const CLOSE = 3;

/** The picture under the mask. */
export function PictureCanvas({ pixels, view }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const copies = useCopies(pixels);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !canvas.current) return;
    const { viewport, density } = view;
    const scale = viewport.scale * density;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.current.width, canvas.current.height);
    context.setTransform(scale, 0, 0, scale, viewport.x * density, viewport.y * density);
    context.imageSmoothingEnabled = scale < CLOSE;
    context.imageSmoothingQuality = 'high';
    const { width, height } = pixels;
    context.drawImage(smallestFor(copies, width * scale), 0, 0, width, height);
  }, [pixels, copies, view]);
  return (
    <canvas ref={canvas} className={styles['layer']} {...inScreenPixels(view)} aria-hidden="true" />
  );
}
