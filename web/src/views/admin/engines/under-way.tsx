import { Hourglass } from 'lucide-react';
import { useState } from 'react';

import { useKeyNames, type ListedKey } from '../../../api/keys.ts';
import { useCancelRecords, useUnderWay, type RecordUnderWay } from '../../../api/under-way.ts';
import { momentOf } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { NameCell, RowActions, TwoLines } from '../cells.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { calledOf } from '../keys/called-of.ts';
import { Asked, Section } from '../section.tsx';

const texts = strings.admin.underWay;

/** Every request that is drawn or waits, whose it is, and a way to end it. */
export function UnderWay() {
  const underWay = useUnderWay();
  const keys = useKeyNames();
  const [ending, setEnding] = useState<readonly RecordUnderWay[]>();
  const waiting = underWay.data?.records.filter(({ state }) => state === 'queued') ?? [];
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      action={
        waiting.length > 1 && (
          <Button onClick={() => setEnding(waiting)}>{texts.endWaiting(waiting.length)}</Button>
        )
      }
    >
      <Asked of={underWay}>
        {({ records, hasMore }) =>
          records.length === 0 ? (
            <EmptyState art={<Hourglass />} title={texts.none} isPart>
              {texts.noneHint}
            </EmptyState>
          ) : (
            <>
              <DataTable
                label={texts.title}
                columns={columnsFor(keys.data, (record) => setEnding([record]))}
                rows={records}
                keyOf={({ id }) => id}
              />
              {hasMore && <Notice tone="info">{texts.more}</Notice>}
            </>
          )
        }
      </Asked>
      {ending && <EndDialog records={ending} onClose={() => setEnding(undefined)} />}
    </Section>
  );
}

interface EndDialogProps {
  readonly records: readonly RecordUnderWay[];
  readonly onClose: () => void;
}

function EndDialog({ records, onClose }: EndDialogProps) {
  const cancel = useCancelRecords();
  return (
    <ConfirmDialog
      title={texts.endTitle(records.length)}
      submit={texts.endNow(records.length)}
      doing={cancel}
      what={records.map(({ id }) => id)}
      done={texts.ended(records.length)}
      onClose={onClose}
    >
      <p>{texts.endHint}</p>
    </ConfirmDialog>
  );
}

const columnsFor = (
  keys: readonly ListedKey[] | undefined,
  onEnd: (record: RecordUnderWay) => void,
): readonly Column<RecordUnderWay>[] => [
  {
    id: 'what',
    head: texts.what,
    bare: true,
    cell: ({ prompt, id, model }) => (
      <NameCell name={promptOf(prompt) ?? texts.noPrompt} detail={`${model} · ${id}`} />
    ),
  },
  {
    id: 'state',
    head: texts.state,
    cell: ({ state }) => (
      <Badge tone={state === 'running' ? 'info' : 'plain'}>
        {state === 'running' ? texts.drawn : texts.waits}
      </Badge>
    ),
  },
  {
    id: 'whose',
    head: texts.whose,
    cell: ({ key_id: id }) => {
      const key = keys?.find((one) => one.id === id);
      return key ? (
        <TwoLines value={key.user_name} detail={`${key.team_name} · ${calledOf(key)}`} />
      ) : (
        id
      );
    },
  },
  { id: 'since', head: texts.since, cell: ({ created_at }) => momentOf(created_at) },
  {
    id: 'actions',
    head: strings.admin.actions,
    align: 'end',
    bare: true,
    beside: true,
    cell: (record) => (
      <RowActions>
        <Button
          size="small"
          look="quiet"
          aria-label={texts.endOf(promptOf(record.prompt) ?? record.id)}
          onClick={() => onEnd(record)}
        >
          {texts.end}
        </Button>
      </RowActions>
    ),
  },
];

const LONGEST = 80;

/** The beginning of what was asked for; a variation has no words. */
function promptOf(prompt: string): string | undefined {
  if (prompt === '') return undefined;
  // Not through the middle of an emoji.
  const beginning = prompt.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  return prompt.length > LONGEST ? `${beginning}…` : prompt;
}
