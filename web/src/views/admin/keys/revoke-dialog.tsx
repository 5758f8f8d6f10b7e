import { useRevokeKey, type ListedKey } from '../../../api/keys.ts';
import { useSession } from '../../../api/session.ts';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { calledOf } from './called-of.ts';

const texts = strings.admin.keys;

interface RevokeDialogProps {
  readonly apiKey: ListedKey;
  readonly onRevoked: () => void;
  readonly onClose: () => void;
}

/** Asks, by name, whether a key is to stop working for ever. */
export function RevokeDialog({ apiKey, onRevoked, onClose }: RevokeDialogProps) {
  const { data: session } = useSession();
  const revoke = useRevokeKey();
  const name = calledOf(apiKey);
  return (
    <ConfirmDialog
      title={texts.revokeTitle(name)}
      submit={texts.revokeNow(name)}
      doing={revoke}
      what={apiKey.id}
      done={texts.revoked(name)}
      onDone={onRevoked}
      onClose={onClose}
    >
      <p>{texts.revokeHint(`${apiKey.hint}…`, apiKey.user_name)}</p>
      {session?.key?.id === apiKey.id && <Notice tone="warn" title={texts.revokeOwn} />}
    </ConfirmDialog>
  );
}
