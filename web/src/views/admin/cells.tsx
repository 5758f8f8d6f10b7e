import type { ReactNode } from 'react';

import styles from './cells.module.css';

/** What a thing is called, over what tells it from others of that name. */
export function NameCell({
  name,
  detail,
}: {
  readonly name: ReactNode;
  readonly detail: ReactNode;
}) {
  return (
    <span className={styles['name']}>
      <strong>{name}</strong>
      <small>{detail}</small>
    </span>
  );
}

/** A value over what it amounts to. */
export function TwoLines({
  value,
  detail,
}: {
  readonly value: ReactNode;
  readonly detail: ReactNode;
}) {
  return (
    <span className={styles['lines']}>
      <span>{value}</span>
      <small>{detail}</small>
    </span>
  );
}

/** The buttons of a row. */
export function RowActions({ children }: { readonly children: ReactNode }) {
  return <span className={styles['actions']}>{children}</span>;
}

/** Several badges or ids in a row. */
export function Cluster({ children }: { readonly children: ReactNode }) {
  return <span className={styles['cluster']}>{children}</span>;
}
