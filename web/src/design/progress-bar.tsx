import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is under way; read out. */
  readonly label: string;
  /** 0 … 1; `undefined` while nobody knows. */
  readonly fraction: number | undefined;
}

export function ProgressBar({ label, fraction }: ProgressBarProps) {
  return <progress className={styles['bar']} aria-label={label} max={1} value={fraction} />;
}
