import type { RecordObject } from '../../../../src/wire/gala/record-response.ts';
import { useDeleteRecords } from '../../api/record-changes.ts';
import { announce } from '../../design/announcer.tsx';
import { FormDialog } from '../../design/form-dialog.tsx';
import { Notice } from '../../design/notice.tsx';
import { strings } from '../../strings.ts';

const texts = strings.history.removal;

interface RemoveRecordsProps {
  /** Nothing is asked while there are none. */
  readonly records: readonly RecordObject[];
  readonly onClose: () => void;
  /** Hears which of them are still there. */
  readonly onRemoved: (left: ReadonlySet<string>) => void;
}

/** Asks before records go, says what goes with them, and what could not. */
export function RemoveRecords({ records, onClose, onRemoved }: RemoveRecordsProps) {
  const removal = useDeleteRecords();
  const pictures = records.reduce((sum, { images }) => sum + images.length, 0);
  const close = () => {
    removal.reset();
    onClose();
  };
  const remove = () =>
    removal.mutate(
      records.map(({ id }) => id),
      {
        onSuccess: ({ deleted, refused }) => {
          onRemoved(new Set(records.map(({ id }) => id).filter((id) => !deleted.has(id))));
          if (refused.length > 0) return;
          announce(texts.done(deleted.size));
          close();
        },
      },
    );
  const refused = removal.data?.refused ?? [];
  return (
    <FormDialog
      open={records.length > 0}
      onClose={close}
      title={texts.records(records.length)}
      submit={texts.confirm}
      danger
      busy={removal.isPending}
      error={removal.error}
      onSubmit={remove}
    >
      <p>{texts.recordsText(records.length, pictures)}</p>
      {refused.length > 0 && (
        <Notice tone="danger" title={texts.partly(removal.data?.deleted.size ?? 0, refused.length)}>
          {[...new Set(refused.map(({ message }) => message))].slice(0, 3).join(' ')}
        </Notice>
      )}
    </FormDialog>
  );
}
