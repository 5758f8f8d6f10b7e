import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'danger';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Something worth saying where it matters; trouble is read out at once. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div
      className={classNames(styles['notice'], styles[tone])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
