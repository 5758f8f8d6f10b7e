import { useRemoveModel, type LocalModel } from '../../../api/local-models.ts';
import { bytesOf } from '../../../design/amounts.ts';
import { announce } from '../../../design/announcer.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';

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
    <FormDialog
      open
      onClose={onClose}
      title={texts.removeTitle(name)}
      submit={texts.removeNow(name)}
      danger
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() =>
        remove.mutate(
          { name, force: draws.length > 0 },
          {
            onSuccess: () => {
              announce(texts.removed(name));
              onClose();
            },
          },
        )
      }
    >
      <p>{texts.removeHint(bytesOf(installed ? bytes : partial))}</p>
      {draws.length > 0 && <Notice tone="warn" title={texts.unbinds(draws.join(', '))} />}
    </FormDialog>
  );
}
