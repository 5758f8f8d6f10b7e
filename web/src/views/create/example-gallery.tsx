import { useState } from 'react';

import { Tabs } from '../../design/tabs.tsx';
import { strings } from '../../strings.ts';
import styles from './example-gallery.module.css';
import { thumbnailOf, USE_CASES, type UseCase } from './examples.ts';

interface ExampleGalleryProps {
  readonly onChoose: (prompt: string) => void;
}

/** What stands on the stage while there is nothing on it yet: prompts to start from. */
export function ExampleGallery({ onChoose }: ExampleGalleryProps) {
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
