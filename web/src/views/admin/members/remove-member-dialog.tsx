import { useKeyCount } from '../../../api/keys.ts';
import { useRemoveMember, type Member } from '../../../api/members.ts';
import { strings } from '../../../strings.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';

const texts = strings.admin.members;

interface RemoveMemberDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Asks, by name, whether a membership is to end, and says how many keys end with it. */
export function RemoveMemberDialog({ member, onClose }: RemoveMemberDialogProps) {
  const { name, team_id, user_id } = member;
  const remove = useRemoveMember(team_id);
  const { data: keys } = useKeyCount({ team_id, user_id });
  return (
    <ConfirmDialog
      title={texts.removeTitle(name)}
      submit={texts.removeNow(name)}
      doing={remove}
      what={user_id}
      done={texts.removed(name)}
      onClose={onClose}
    >
      <p>{texts.removeHint(keys)}</p>
    </ConfirmDialog>
  );
}
