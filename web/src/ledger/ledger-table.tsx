import type { MouseEvent } from 'react';

import type { CreditEntry } from '../api/teams.ts';
import { addressOf, goTo } from '../app/route.ts';
import { momentOf, wholeNumber } from '../design/amounts.ts';
import { Badge } from '../design/badge.tsx';
import { DataTable, type Column } from '../design/data-table.tsx';
import { strings } from '../strings.ts';

const texts = strings.ledger;

/** What happened to the credits of a team, line by line. */
export function LedgerTable({ entries }: { readonly entries: readonly CreditEntry[] }) {
  return (
    <DataTable
      label={texts.title}
      columns={COLUMNS}
      rows={entries}
      keyOf={({ number }) => String(number)}
    />
  );
}

const TONES = {
  grant: 'good',
  adjust: 'warn',
  reserve: 'plain',
  settle: 'info',
  release: 'plain',
} as const;

/** Nothing stands for nothing: most lines change either the one or the other. */
const signed = (credits: number): string => {
  if (credits === 0) return '–';
  return credits > 0 ? `+${wholeNumber(credits)}` : wholeNumber(credits).replace('-', '−');
};

const COLUMNS: readonly Column<CreditEntry>[] = [
  { id: 'when', head: texts.when, cell: ({ created_at }) => momentOf(created_at) },
  {
    id: 'kind',
    head: texts.what,
    cell: ({ kind }) => <Badge tone={TONES[kind]}>{texts.kinds[kind]}</Badge>,
  },
  { id: 'credits', head: texts.credits, align: 'end', cell: ({ credits }) => signed(credits) },
  { id: 'reserved', head: texts.reserved, align: 'end', cell: ({ reserved }) => signed(reserved) },
  { id: 'note', head: texts.note, cell: (entry) => <Reason entry={entry} /> },
];

/** The note of whoever granted them, or the request that they were for. */
function Reason({ entry: { note, record_id: id } }: { readonly entry: CreditEntry }) {
  if (note !== '' || id === null) return note === '' ? '–' : note;
  const to = { record: id };
  return (
    <a href={addressOf('history', to)} onClick={(event) => follow(event, to)}>
      {texts.request}
    </a>
  );
}

function follow(event: MouseEvent, to: Readonly<Record<string, string>>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  goTo('history', to);
}
