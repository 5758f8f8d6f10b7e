import type { CSSProperties } from 'react';

import { classNames } from '../design/class-names.ts';
import styles from './picture-grid.module.css';

/** Of which so many stand in one grid, in the way that suits their number. */
const FEW: Readonly<Record<number, string | undefined>> = {
  1: styles['one'],
  2: styles['two'],
  // Three and one beneath look left over.
  4: styles['four'],
};

interface GridLook {
  readonly className: string;
  readonly style: CSSProperties;
}

/**
 * How so many pictures stand together, those to come as those that are there.
 * @param size of one of them in pixels; a square where it is not known.
 */
export function gridLook(
  count: number,
  size: { readonly width?: number | undefined; readonly height?: number | undefined } = {},
): GridLook {
  const { width = 1, height = 1 } = size;
  return {
    className: classNames(styles['grid'], FEW[count]),
    style: { '--ratio': width / height } as CSSProperties,
  };
}
