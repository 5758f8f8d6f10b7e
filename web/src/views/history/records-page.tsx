import { ImageOff, Lock, Sparkles } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useRecordPages } from '../../api/record-pages.ts';
import { amendAddress, goTo } from '../../app/route.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Failure } from '../../design/failure.tsx';
import { strings } from '../../strings.ts';
import { RecordDialog } from './detail/record-dialog.tsx';
import { ExportMenu } from './export-menu.tsx';
import { filterOf, queryOf, withoutConditions } from './filter.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { DayList } from './list/day-list.tsx';
import { LoadingTiles } from './list/loading-tiles.tsx';
import type { Permissions } from './permissions.ts';
import styles from './records-page.module.css';
import { SelectionBar } from './selection-bar.tsx';

const texts = strings.history;

interface RecordsPageProps {
  /** What the address says. */
  readonly given: Readonly<Record<string, string>>;
  readonly may: Permissions;
  readonly ownKeyId: string;
}

/** Every record that fits, as pictures by day. */
export function RecordsPage({ given, may, ownKeyId }: RecordsPageProps) {
  if (!may.read) {
    return (
      <EmptyState art={<Lock />} title={texts.forbidden}>
        {texts.forbiddenHint}
      </EmptyState>
    );
  }
  return <Readable given={given} may={may} ownKeyId={ownKeyId} />;
}

function Readable({ given, may, ownKeyId }: RecordsPageProps) {
  const filter = filterOf(given);
  const pages = useRecordPages(queryOf(filter));
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  const { data } = pages;
  const records = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  const amend = (to: Readonly<Record<string, string>>) => amendAddress('history', to);
  const { record: shownId, ...others } = given;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <FilterBar given={given} may={may} onChange={amend} />
      <div className={styles['tools']}>
        {may.keep && records.length > 0 && (
          <>
            <ExportMenu filter={queryOf(filter)} />
            <Button
              size="small"
              aria-pressed={selected !== undefined}
              onClick={() => setSelected(selected ? undefined : new Set())}
            >
              {selected ? texts.selection.done : texts.selection.start}
            </Button>
          </>
        )}
      </div>
      {pages.isPending && <LoadingTiles />}
      {pages.error !== null && (
        <Failure
          error={pages.error}
          actions={
            <Button size="small" onClick={() => void pages.refetch()}>
              {strings.errors.retry}
            </Button>
          }
        />
      )}
      {pages.isSuccess && records.length === 0 && (
        <Empty
          isFiltered={isFiltered}
          mayDraw={may.draw}
          onClear={() => amend(withoutConditions(given))}
        />
      )}
      <DayList
        records={records}
        given={others}
        selected={selected}
        onSelect={setSelected}
        hasMore={pages.hasNextPage}
        busy={pages.isFetchingNextPage}
        failed={pages.isFetchNextPageError}
        onMore={() => void pages.fetchNextPage()}
      />
      {selected && <SelectionBar records={records} selected={selected} onSelect={setSelected} />}
      <RecordDialog
        id={shownId}
        around={records}
        may={may}
        ownKeyId={ownKeyId}
        onShow={(id) => amend({ ...others, record: id })}
        onClose={() => amend(others)}
      />
    </>
  );
}

interface EmptyProps {
  readonly isFiltered: boolean;
  readonly mayDraw: boolean;
  readonly onClear: () => void;
}

function Empty({ isFiltered, mayDraw, onClear }: EmptyProps) {
  if (isFiltered) {
    return (
      <EmptyState art={<ImageOff />} title={texts.none}>
        <p>{texts.noneHint}</p>
        <Button className={styles['way']} onClick={onClear}>
          {texts.filters.clear}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState art={<Sparkles />} title={texts.empty}>
      <p>{texts.emptyHint}</p>
      {mayDraw && (
        <Button look="primary" className={styles['way']} onClick={() => goTo('create')}>
          {texts.emptyAction}
        </Button>
      )}
    </EmptyState>
  );
}
