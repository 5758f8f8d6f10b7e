import { useState } from 'react';

import { useLocalModels, type LocalModel } from '../../../api/local-models.ts';
import { strings } from '../../../strings.ts';
import { Asked, Section } from '../section.tsx';
import { ModelCard } from './model-card.tsx';
import styles from './models-tab.module.css';
import { PullDialog } from './pull-dialog.tsx';
import { RemoveModelDialog } from './remove-model-dialog.tsx';
import { ServedIds } from './served-ids.tsx';

const texts = strings.admin.models;

/** What draws which id, and the local models that are here or could be. */
export function ModelsTab() {
  const models = useLocalModels();
  const [pulling, setPulling] = useState<LocalModel>();
  const [removing, setRemoving] = useState<LocalModel>();
  return (
    <>
      <ServedIds installed={models.data?.filter(({ installed, part }) => installed && !part) ?? []} />
      <Section title={texts.title} lead={texts.lead}>
        <Asked of={models}>
          {(all) => (
            <ul className={styles['cards']}>
              {all.toSorted(byInstalled).map((model) => (
                <li key={model.name}>
                  <ModelCard
                    model={model}
                    onPull={() => setPulling(model)}
                    onRemove={() => setRemoving(model)}
                  />
                </li>
              ))}
            </ul>
          )}
        </Asked>
      </Section>
      {pulling && (
        <PullDialog
          model={pulling}
          homes={homesIn(models.data ?? [])}
          onClose={() => setPulling(undefined)}
        />
      )}
      {removing && <RemoveModelDialog model={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

/** What is here comes first; within that the server's order stays. */
const byInstalled = (a: LocalModel, b: LocalModel): number => rank(a) - rank(b);
const rank = ({ installed, shipped, part }: LocalModel): number =>
  installed && part === null ? (shipped ? 1 : 0) : 2;

/** The models that parts can be added to. */
const homesIn = (models: readonly LocalModel[]): readonly string[] =>
  models
    .filter(({ installed, shipped, part }) => installed && !shipped && part === null)
    .map(({ name }) => name);
