import type { Draft } from './painter.ts';
import styles from './stage.module.css';
import type { View } from './use-viewport.ts';
import { toStage } from './viewport.ts';

interface DraftShapeProps {
  readonly draft: Draft | undefined;
  readonly view: View;
}

/** The outline of a rectangle or a lasso on its way: light on dark, so that it shows on anything. */
export function DraftShape({ draft, view: { viewport, stage } }: DraftShapeProps) {
  if (!draft) return null;
  const corners = draft.kind === 'lasso' ? draft.points : cornersOf(draft.box);
  const points = corners
    .map((corner) => toStage(viewport, corner))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
  return (
    <svg
      className={styles['layer']}
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      aria-hidden="true"
    >
      <polygon points={points} className={styles[draft.effect]} />
      <polygon points={points} className={styles['outline']} />
      <polygon points={points} className={styles['dashes']} />
    </svg>
  );
}

const cornersOf = ({ x, y, width, height }: Extract<Draft, { kind: 'rectangle' }>['box']) => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];
