import type { ReactNode } from 'react';

import { classNames } from '../design/class-names.ts';
import styles from './picture-frame.module.css';

interface PictureFrameProps {
  /** In pixels; a square where they are not known. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Shimmers, while there is nothing in it yet. */
  readonly waiting?: boolean;
  readonly children?: ReactNode;
}

/** The room of a picture in its proportions from the first moment, with a ground that shows what is clear. */
export function PictureFrame({ width, height, waiting = false, children }: PictureFrameProps) {
  return (
    <div
      className={classNames(styles['frame'], waiting && styles['waiting'])}
      style={{ aspectRatio: `${width ?? 1} / ${height ?? 1}` }}
    >
      {children}
    </div>
  );
}
