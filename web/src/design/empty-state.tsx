import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly art?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** Takes no more height than it needs, as one of several parts of a view. */
  readonly isPart?: boolean;
}

/** What stands where there is nothing yet, and how there comes to be something. */
export function EmptyState({ art, title, children, isPart = false }: EmptyStateProps) {
  return (
    <div className={styles['empty']} data-part={isPart || undefined}>
      {art}
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
    </div>
  );
}
