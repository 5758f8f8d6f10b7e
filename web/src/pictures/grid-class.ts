import { classNames } from '../design/class-names.ts';
import styles from './picture-grid.module.css';

/**
 * How so many pictures stand together, those to come as those that are there. Four are two by two: three
 * and one beneath look left over.
 */
export const gridClass = (count: number): string =>
  classNames(styles['grid'], count === 1 && styles['one'], count === 4 && styles['four']);
