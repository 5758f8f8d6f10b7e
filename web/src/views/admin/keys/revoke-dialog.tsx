import { useRevokeKey, type ApiKey } from '../../../api/keys.ts';
import { useSession } from '../../../api/session.ts';
import { announce } from '../../../design/announcer.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { calledOf } from './key-columns.tsx';

const texts = strings.admin.keys;

interface RevokeDialogProps {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
}

/** Asks, by name, whether a key is to stop working for ever. */
export function RevokeDialog({ apiKey, onClose }: RevokeDialogProps) {
  const { data: session } = useSession();
  const revoke = useRevokeKey();
  const name = calledOf(apiKey);
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.revokeTitle(name)}
      submit={texts.revokeNow(name)}
      danger
      busy={revoke.isPending}
      error={revoke.error}
      onSubmit={() =>
        revoke.mutate(apiKey.id, {
          onSuccess: () => {
            announce(texts.revoked(name));
            onClose();
          },
        })
      }
    >
      <p>{texts.revokeHint(`${apiKey.hint}…`)}</p>
      {session?.key?.id === apiKey.id && <Notice tone="warn" title={texts.revokeOwn} />}
    </FormDialog>
  );
}
