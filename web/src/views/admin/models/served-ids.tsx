import { Plus } from 'lucide-react';
import { useState } from 'react';

import { useBindings, type IdBinding, type LocalModel } from '../../../api/local-models.ts';
import { useModels, type PlaygroundModel } from '../../../api/models.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { Failure } from '../../../design/failure.tsx';
import { strings } from '../../../strings.ts';
import { RowActions } from '../cells.tsx';
import { Asked, Section } from '../section.tsx';
import { BindDialog } from './bind-dialog.tsx';
import { inPageWords } from './in-page-words.ts';
import styles from './served-ids.module.css';

const texts = strings.admin.ids;

interface Row {
  readonly model: PlaygroundModel;
  readonly binding: IdBinding | undefined;
}

/** Which id is drawn by what, without local models under their own names. */
export function ServedIds({ installed }: { readonly installed: readonly LocalModel[] }) {
  const models = useModels();
  const bindings = useBindings();
  const [binding, setBinding] = useState<Row | 'new'>();
  const rows = models.data
    ?.filter(({ id, engine_model }) => id !== engine_model)
    .map((model): Row => {
      return { model, binding: bindings.data?.find(({ id }) => id === model.id) };
    });
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      action={
        <Button icon={<Plus />} onClick={() => setBinding('new')}>
          {texts.create}
        </Button>
      }
    >
      {bindings.error !== null && <Failure error={bindings.error} />}
      <Asked of={{ data: rows, error: models.error }}>
        {(known) => (
          <DataTable
            label={texts.title}
            columns={columnsFor(setBinding)}
            rows={known}
            keyOf={({ model }) => model.id}
          />
        )}
      </Asked>
      {binding !== undefined && (
        <BindDialog
          of={binding === 'new' ? undefined : { id: binding.model.id, binding: binding.binding }}
          installed={installed}
          knownIds={
            rows?.filter((row) => typeof row.binding?.like !== 'string').map(({ model }) => model.id) ?? []
          }
          onClose={() => setBinding(undefined)}
        />
      )}
    </Section>
  );
}

const columnsFor = (onBind: (row: Row) => void): readonly Column<Row>[] => [
  {
    id: 'id',
    head: texts.id,
    bare: true,
    cell: ({ model, binding }) => (
      <span className={styles['id']}>
        <strong>{model.id}</strong>
        <small>
          {typeof binding?.like === 'string' ? texts.like(binding.like) : texts.kinds[model.kind]}
        </small>
      </span>
    ),
  },
  { id: 'drawn', head: texts.drawnBy, cell: (row) => <DrawnBy {...row} /> },
  {
    id: 'actions',
    head: strings.admin.actions,
    align: 'end',
    bare: true,
    beside: true,
    cell: (row) => (
      <RowActions>
        <Button
          size="small"
          look="quiet"
          aria-label={texts.changeWhat(row.model.id)}
          onClick={() => onBind(row)}
        >
          {texts.change}
        </Button>
      </RowActions>
    ),
  },
];

function DrawnBy({ model: { engine, engine_model: model, unusable }, binding }: Row) {
  return (
    <span className={styles['drawn']}>
      <span>
        {engine === 'collage' ? texts.embedded : (model ?? engine)}
        {binding && <Badge tone="info">{binding.model === 'auto' ? texts.auto : texts.bound}</Badge>}
        {unusable !== null && <Badge tone="danger">{texts.unusable}</Badge>}
      </span>
      {unusable !== null && <small>{inPageWords(unusable)}</small>}
    </span>
  );
}
