import styles from './mark.module.css';

/** Gala’s sign. */
export function Mark({ size = 40 }: { readonly size?: number }) {
  return (
    <svg
      className={styles['mark']}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <rect width="32" height="32" rx="9" className={styles['ground']} />
      <circle cx="15.5" cy="17" r="8" className={styles['ring']} />
      <path d="M15.5 17h8" className={styles['ring']} />
      <circle cx="23.6" cy="8.6" r="2.7" className={styles['sun']} />
    </svg>
  );
}
