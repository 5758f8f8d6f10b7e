import { useRemoveModel, type LocalModel } from '../../../api/local-models.ts';
import { bytesOf } from '../../../design/amounts.ts';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';

const texts = strings.admin.models;

interface RemoveModelDialogProps {
  readonly model: LocalModel;
  readonly onClose: () => void;
}

/** Asks, by name, whether a model is to be deleted, and says which ids it takes along. */
export function RemoveModelDialog({ model, onClose }: RemoveModelDialogProps) {
  const { name, bytes, partial_bytes: partial, installed, draws } = model;
  const remove = useRemoveModel();
  return (
    <ConfirmDialog
      title={texts.removeTitle(name)}
      submit={texts.removeNow(name)}
      doing={remove}
      what={{ name, force: draws.length > 0 }}
      done={texts.removed(name)}
      onClose={onClose}
    >
      <p>{texts.removeHint(bytesOf(installed ? bytes : partial))}</p>
      {draws.length > 0 && <Notice tone="warn" title={texts.unbinds(draws.join(', '))} />}
    </ConfirmDialog>
  );
}
