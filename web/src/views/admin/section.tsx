import { useId, type ReactNode } from 'react';

import { Failure } from '../../design/failure.tsx';
import { Spinner } from '../../design/spinner.tsx';
import { strings } from '../../strings.ts';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  /** What can be done, at the right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a tab. */
export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['head']}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead !== undefined && <p>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}

interface AskedProps<T> {
  readonly of: { readonly data: T | undefined; readonly error: unknown };
  readonly children: (data: T) => ReactNode;
}

/** What the server said, or that it has not yet, or why it did not. */
export function Asked<T>({ of: { data, error }, children }: AskedProps<T>) {
  return (
    <>
      {error !== null && <Failure error={error} />}
      {data !== undefined && children(data)}
      {data === undefined && error === null && (
        <p className={styles['loading']} role="status">
          <Spinner /> {strings.app.loading}
        </p>
      )}
    </>
  );
}
