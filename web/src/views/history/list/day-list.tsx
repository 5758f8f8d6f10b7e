import { useEffect, useMemo, useRef } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { Button } from '../../../design/button.tsx';
import { watchSight } from '../../../design/watch-sight.ts';
import { strings } from '../../../strings.ts';
import { dateOf, daysOf, partsOf } from './days.ts';
import styles from './day-list.module.css';
import { RecordTile } from './record-tile.tsx';
import { Windowed } from './windowed.tsx';

const texts = strings.history;

/** Divides by every number of columns, so that only the last part of a day ends in an open row. */
const PART = 60;
/** How far below the window what is older is loaded already. */
const NEAR = '600px';

interface DayListProps {
  readonly records: readonly RecordObject[];
  /** What the address says besides. */
  readonly given: Readonly<Record<string, string>>;
  /** Ids, while several are being chosen. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly hasMore: boolean;
  readonly busy: boolean;
  /** Whether what is older could not be loaded. */
  readonly failed: boolean;
  readonly onMore: () => void;
}

/** Records by day. Only what is near the window is in the page, however many there are. */
export function DayList(props: DayListProps) {
  const { records, given, selected, onSelect, hasMore, busy, failed, onMore } = props;
  const days = useMemo(
    () => daysOf(records).map((day) => ({ ...day, parts: partsOf(day.records, PART) })),
    [records],
  );
  if (records.length === 0) return null;
  const toggle = selected && ((id: string) => onSelect(toggled(selected, id)));
  return (
    <div className={styles['days']}>
      {days.map(({ date, records, parts }) => (
        <section key={date} aria-label={titleOf(date)}>
          <h2 className={styles['day']}>
            {titleOf(date)} <span>{texts.inDay(records.length)}</span>
          </h2>
          {parts.map((part) => (
            <Windowed key={part[0]?.id} count={part.length}>
              {() => (
                <ul className={styles['grid']}>
                  {part.map((record) => (
                    <RecordTile
                      key={record.id}
                      record={record}
                      given={given}
                      isSelected={selected?.has(record.id)}
                      onToggle={toggle}
                    />
                  ))}
                </ul>
              )}
            </Windowed>
          ))}
        </section>
      ))}
      {hasMore ? <More busy={busy} failed={failed} onMore={onMore} /> : <End />}
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set(selected);
  if (!others.delete(id)) others.add(id);
  return others;
}

/** A button that presses itself when it comes near. */
function More({ busy, failed, onMore }: Pick<DayListProps, 'busy' | 'failed' | 'onMore'>) {
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  }, [onMore]);
  useEffect(() => {
    // What could not be loaded is not asked for again at once, and so without end.
    if (busy || failed || !place.current) return undefined;
    return watchSight(
      place.current,
      ({ isIntersecting }) => isIntersecting && more.current(),
      NEAR,
    );
  }, [busy, failed]);
  return (
    <div ref={place} className={styles['foot']}>
      <Button busy={busy} onClick={onMore}>
        {texts.older}
      </Button>
    </div>
  );
}

const End = () => <p className={styles['foot']}>{texts.noOlder}</p>;

const thisYear = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' });
const otherYear = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

function titleOf(date: string): string {
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date === dateOf(today)) return texts.today;
  if (date === dateOf(yesterday)) return texts.yesterday;
  const day = new Date(`${date}T00:00`);
  return (day.getFullYear() === today.getFullYear() ? thisYear : otherYear).format(day);
}
