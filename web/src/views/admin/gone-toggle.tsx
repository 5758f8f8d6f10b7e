import { Button } from '../../design/button.tsx';
import { strings } from '../../strings.ts';

interface GoneToggleProps {
  readonly count: number;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Shows what was removed or revoked, or hides it again; nothing when there is none. */
export function GoneToggle({ count, shown, onChange }: GoneToggleProps) {
  if (count === 0) return null;
  return (
    <p>
      <Button size="small" look="quiet" aria-pressed={shown} onClick={() => onChange(!shown)}>
        {shown ? strings.admin.hideGone : strings.admin.showGone(count)}
      </Button>
    </p>
  );
}
