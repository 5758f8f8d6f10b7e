import type { Point } from './geometry.ts';
import styles from './stage.module.css';
import { isBrush, type ToolSettings } from './tools.ts';
import type { View } from './use-viewport.ts';
import { toStage } from './viewport.ts';

interface ToolCursorProps {
  /** In pixels of the picture; `undefined` hides it. */
  readonly at: Point | undefined;
  readonly byKeys: boolean;
  readonly settings: ToolSettings;
  readonly view: View;
}

/** Rings of brushes are never smaller on the screen, in CSS pixels. */
const LEAST_RING = 2;

/** Where the tool is: the brush in its size, and a cross when keys move it. */
export function ToolCursor({ at, byKeys, settings, view: { viewport, stage } }: ToolCursorProps) {
  if (!at) return null;
  const { x, y } = toStage(viewport, at);
  const radius = Math.max(LEAST_RING, settings.radius * viewport.scale);
  const cross = `M${x - 12},${y}h8m8,0h8M${x},${y - 12}v8m0,8v8`;
  return (
    <svg
      className={styles['layer']}
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      aria-hidden="true"
    >
      {isBrush(settings.tool) && (
        <>
          <circle cx={x} cy={y} r={radius} className={styles['outline']} />
          <circle cx={x} cy={y} r={radius} className={styles[`ring-${settings.tool}`]} />
        </>
      )}
      {byKeys && (
        <>
          <path d={cross} className={styles['outline']} />
          <path d={cross} className={styles['cross']} />
        </>
      )}
    </svg>
  );
}
