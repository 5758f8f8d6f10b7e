import styles from './spinner.module.css';

/** Something is under way; what it is has to be said beside it. */
export function Spinner() {
  return (
    <svg className={styles['spinner']} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
