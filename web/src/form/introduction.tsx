import type { PlaygroundModel } from '../api/models.ts';
import { useSession } from '../api/session.ts';
import { goTo } from '../app/route.ts';
import { Button } from '../design/button.tsx';
import { strings } from '../strings.ts';
import styles from './introduction.module.css';

interface IntroductionProps {
  readonly model: PlaygroundModel;
}

/** What a model tells of itself, and where to find others for whoever may fetch them. */
export function Introduction({ model: { id, introduction } }: IntroductionProps) {
  const { data: session } = useSession();
  if (introduction === null) return null;
  const mayFetch = session?.key?.scopes.includes('admin') === true;
  const words = strings.form.introduction;
  return (
    <details className={styles['introduction']} open>
      <summary>{words.title(id)}</summary>
      <p>{introduction.about}</p>
      {mayFetch ? (
        <Button size="small" look="quiet" onClick={() => goTo('admin', { tab: 'models' })}>
          {words.others}
        </Button>
      ) : (
        <p>{words.othersHint}</p>
      )}
    </details>
  );
}
