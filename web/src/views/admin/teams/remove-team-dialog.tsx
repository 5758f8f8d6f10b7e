import { useKeyCount } from '../../../api/keys.ts';
import { useRemoveTeam, type Team } from '../../../api/teams.ts';
import { dollarsOf } from '../../../design/amounts.ts';
import { strings } from '../../../strings.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';

const texts = strings.admin.teams;

interface RemoveTeamDialogProps {
  readonly team: Team;
  readonly onClose: () => void;
}

/** Asks, by name, whether a team is to end, and says how many keys and credits end with it. */
export function RemoveTeamDialog({ team, onClose }: RemoveTeamDialogProps) {
  const remove = useRemoveTeam();
  const { data: keys } = useKeyCount({ team_id: team.id });
  const { balance, unlimited } = team.credits;
  return (
    <ConfirmDialog
      title={texts.removeTitle(team.name)}
      submit={texts.removeNow}
      doing={remove}
      what={team.id}
      done={texts.removedNow(team.name)}
      onClose={onClose}
    >
      <p>{texts.removeHint(keys)}</p>
      {!unlimited && balance > 0 && <p>{texts.creditsLost(dollarsOf(balance))}</p>}
    </ConfirmDialog>
  );
}
