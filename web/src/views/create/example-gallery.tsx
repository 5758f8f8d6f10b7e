import { useState } from 'react';

import type { PlaygroundModel } from '../../api/models.ts';
import { Button } from '../../design/button.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { strings } from '../../strings.ts';
import styles from './example-gallery.module.css';
import { thumbnailOf, USE_CASES, type UseCase } from './examples.ts';

interface ExampleGalleryProps {
  /** Whose prompts are to be chosen from, where it has some that suit it. */
  readonly model: PlaygroundModel | undefined;
  readonly onChoose: (prompt: string) => void;
}

/** What stands on the stage while there is nothing on it yet: prompts to start from. */
export function ExampleGallery({ model, onChoose }: ExampleGalleryProps) {
  const own = model?.introduction?.examples ?? [];
  return model && own.length > 0 ? (
    <OwnExamples model={model.id} prompts={own} onChoose={onChoose} />
  ) : (
    <ExamplesByUse onChoose={onChoose} />
  );
}

type Chosen = Pick<ExampleGalleryProps, 'onChoose'>;

function ExamplesByUse({ onChoose }: Chosen) {
  const [useCase, setUseCase] = useState<UseCase>('art');
  const words = strings.create;
  return (
    <div className={styles['gallery']}>
      <header>
        <h2>{words.emptyTitle}</h2>
        <p>{words.emptyLead}</p>
      </header>
      <Tabs
        label={words.useCases}
        selected={useCase}
        onSelect={setUseCase}
        tabs={USE_CASES.map((id) => ({
          id,
          label: words.useCase[id],
          panel: (
            <ul className={styles['examples']}>
              {words.examples[id].map((prompt, at) => (
                <li key={prompt}>
                  <button type="button" onClick={() => onChoose(prompt)}>
                    <img src={thumbnailOf(id, at)} width="320" height="320" alt="" />
                    <span>{prompt}</span>
                  </button>
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </div>
  );
}

interface OwnExamplesProps extends Chosen {
  readonly model: string;
  readonly prompts: readonly string[];
}

/** Of a model that draws little those that it draws well; nobody has drawn them beforehand. */
function OwnExamples({ model, prompts, onChoose }: OwnExamplesProps) {
  const words = strings.create;
  return (
    <div className={styles['gallery']}>
      <header>
        <h2>{words.emptyTitle}</h2>
        <p>{words.ownExamples(model)}</p>
      </header>
      <ul className={styles['own']}>
        {prompts.map((prompt) => (
          <li key={prompt}>
            <Button look="plain" onClick={() => onChoose(prompt)}>
              {prompt}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
