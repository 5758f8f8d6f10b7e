import type { ReactNode } from 'react';

import type { Loaded, useListPages } from '../../api/list-pages.ts';
import { wholeNumber } from '../../design/amounts.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { strings } from '../../strings.ts';
import styles from './list-rows.module.css';
import { Asked } from './section.tsx';

const texts = strings.admin.lists;

interface ListRowsProps<T> {
  readonly of: Pick<
    ReturnType<typeof useListPages<T>>,
    'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'error'
  > & { readonly data: Loaded<T> | undefined };
  /** What stands there when nothing is found. */
  readonly art: ReactNode;
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** The rows of a list that were loaded so far, how many there are, and a way to the next. */
export function ListRows<T>({ of: pages, art, children }: ListRowsProps<T>) {
  return (
    <Asked of={pages}>
      {({ rows, total }) => (
        <>
          {rows.length === 0 ? (
            <EmptyState art={art} title={texts.none}>
              {texts.noneHint}
            </EmptyState>
          ) : (
            children(rows)
          )}
          <footer className={styles['foot']}>
            <span role="status">{texts.shown(wholeNumber(rows.length), wholeNumber(total))}</span>
            {pages.hasNextPage && (
              <Button
                size="small"
                busy={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                {texts.more}
              </Button>
            )}
          </footer>
        </>
      )}
    </Asked>
  );
}
