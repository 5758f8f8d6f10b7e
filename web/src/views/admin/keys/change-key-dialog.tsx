import { useState } from 'react';

import { useChangeKey, type ApiKey } from '../../../api/keys.ts';
import { announce } from '../../../design/announcer.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { strings } from '../../../strings.ts';
import { calledOf } from './called-of.ts';
import { changesOf, draftOf } from './key-draft.ts';
import { KEY_FIELDS, KeyFields } from './key-fields.tsx';

const texts = strings.admin.keys;

interface ChangeKeyDialogProps {
  readonly apiKey: ApiKey;
  readonly isAdmin: boolean;
  readonly onClose: () => void;
}

/** Changes what a key may do and use up, from its next request on. */
export function ChangeKeyDialog({ apiKey, isAdmin, onClose }: ChangeKeyDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(apiKey));
  const change = useChangeKey(apiKey.id);
  const changes = changesOf(apiKey, draft, isAdmin);
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.changeOf(calledOf(apiKey))}
      submit={strings.admin.save}
      busy={change.isPending}
      error={change.error}
      fields={KEY_FIELDS}
      blocked={Object.keys(changes).length === 0}
      onSubmit={() =>
        change.mutate(changes, {
          onSuccess: (changed) => {
            announce(texts.changed(calledOf(changed)));
            onClose();
          },
        })
      }
    >
      <KeyFields draft={draft} onChange={setDraft} isAdmin={isAdmin} error={change.error} />
    </FormDialog>
  );
}
