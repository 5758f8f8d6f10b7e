import { Columns2 } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { useHandover } from '../../app/handover.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { parseSize } from '../../form/free-size.ts';
import { strings } from '../../strings.ts';
import { ColumnCard } from './column-card.tsx';
import { comparisonStore as store, type Column, type Comparison } from './comparison-store.ts';
import styles from './compare-view.module.css';
import { FlipBox } from './flip-box.tsx';

const texts = strings.compare;
const SQUARE = { width: 1024, height: 1024 };

/** The columns: side by side where there is room, on phones one after the other. */
export function ComparisonStage({ comparison }: { readonly comparison: Comparison }) {
  const { handTo } = useHandover();
  const [shown, setShown] = useState<string>();
  const columns = useInSight(comparison[0]?.since);
  if (comparison.length === 0) {
    return (
      <EmptyState art={<Columns2 />} title={texts.emptyTitle}>
        {texts.empty}
      </EmptyState>
    );
  }
  const use = ({ planned: { body }, drawn }: Column) => {
    const { stream: _stream, partial_images: _states, ...fields } = body;
    const seed = drawn?.pictures[0]?.seed ?? null;
    handTo('create', { fields: { ...fields, ...(seed !== null && { seed }) } });
  };
  return (
    <>
      {/* On phones it scrolls sideways, and so must be within reach of the keyboard. */}
      <section ref={columns} className={styles['columns']} aria-label={texts.columns} tabIndex={0}>
        {comparison.map((column) => (
          <ColumnCard
            key={column.model}
            column={column}
            size={parseSize(String(column.planned.body['size'])) ?? SQUARE}
            onCancel={() => store.cancel(column.model)}
            onAgain={() => void store.again(column.model)}
            onOpen={() => setShown(column.model)}
            onUse={() => use(column)}
          />
        ))}
      </section>
      <FlipBox
        columns={comparison.filter(({ state }) => state === 'done')}
        shown={shown}
        onShow={setShown}
      />
    </>
  );
}

/** Comes into sight when a comparison begins: on phones it lies below the form. */
function useInSight(since: number | undefined): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const before = useRef(since);
  useEffect(() => {
    if (since !== before.current) element.current?.scrollIntoView({ block: 'nearest' });
    before.current = since;
  }, [since]);
  return element;
}
