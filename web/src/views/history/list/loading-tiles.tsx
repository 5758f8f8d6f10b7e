import { strings } from '../../../strings.ts';
import styles from './day-list.module.css';

/** Room for what is on its way, so that nothing jumps when it comes. */
export function LoadingTiles() {
  return (
    <div role="status" aria-label={strings.app.loading} className={styles['waiting']}>
      {Array.from({ length: 12 }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
