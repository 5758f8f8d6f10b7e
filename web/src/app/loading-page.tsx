import type { ReactNode } from 'react';

import { Mark } from './mark.tsx';
import styles from './loading-page.module.css';

/** Before it is known who is there. */
export function LoadingPage({ children }: { readonly children?: ReactNode }) {
  return (
    <main className={styles['page']} aria-busy="true">
      <Mark />
      {children}
    </main>
  );
}
