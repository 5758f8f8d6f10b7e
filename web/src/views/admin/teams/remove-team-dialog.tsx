import { useRemoveTeam, type Team } from '../../../api/teams.ts';
import { announce } from '../../../design/announcer.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { strings } from '../../../strings.ts';

const texts = strings.admin.teams;

interface RemoveTeamDialogProps {
  /** Closed while there is none. */
  readonly team: Team | undefined;
  readonly onClose: () => void;
}

export function RemoveTeamDialog({ team, onClose }: RemoveTeamDialogProps) {
  return team && <RemoveTeamForm team={team} onClose={onClose} />;
}

function RemoveTeamForm({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const remove = useRemoveTeam();
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.removeTitle(team.name)}
      submit={texts.removeNow}
      danger
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() =>
        remove.mutate(team.id, {
          onSuccess: () => {
            announce(texts.removedNow(team.name));
            onClose();
          },
        })
      }
    >
      <p>{texts.removeHint}</p>
    </FormDialog>
  );
}
