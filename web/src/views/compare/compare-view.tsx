import { Columns2 } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useModels } from '../../api/models.ts';
import { useFreshCredits } from '../../api/session.ts';
import { addressOf, useRoute } from '../../app/route.ts';
import { Workbench } from '../../app/workbench.tsx';
import { wholeNumber } from '../../design/amounts.ts';
import { Button } from '../../design/button.tsx';
import { CopyButton } from '../../design/copy-button.tsx';
import { Field } from '../../design/field.tsx';
import { TextArea } from '../../design/input.tsx';
import { Switch } from '../../design/switch.tsx';
import { labelOf } from '../../form/presentation.ts';
import { RefusedNotice } from '../../form/refused-notice.tsx';
import { RequestControls } from '../../form/request-controls.tsx';
import { useRequestForm } from '../../form/use-request-form.ts';
import { strings } from '../../strings.ts';
import { commonModelOf, leftToEach } from './common-model.ts';
import { ComparisonCode } from './comparison-code.tsx';
import { comparisonStore as store, isRunning } from './comparison-store.ts';
import { ComparisonStage } from './comparison-stage.tsx';
import styles from './compare-view.module.css';
import { ModelChips } from './model-chips.tsx';
import { chosenAtFirst, FEWEST, planComparison } from './plan-comparison.ts';
import { useComparison } from './use-comparison.ts';
import { useKeptChoice } from './use-kept-choice.ts';
import { usePrices } from './use-prices.ts';

const texts = strings.compare;
/** What any model takes as a seed. */
const MOST_SEED = 2 ** 32 - 1;

export default function CompareView() {
  const { given } = useRoute();
  const { data: all = [] } = useModels();
  const offered = useMemo(
    () =>
      all.filter(
        ({ operations, unusable }) => operations.includes('generate') || unusable !== null,
      ),
    [all],
  );
  const { prompt, setPrompt, named, setNamed } = useKeptChoice(given);
  const chosen = useMemo(() => named ?? chosenAtFirst(all, given['models']), [named, all, given]);
  const models = useMemo(
    () => chosen.flatMap((id) => all.find((model) => model.id === id) ?? []),
    [chosen, all],
  );
  const common = useMemo(() => [commonModelOf(models) ?? []].flat(), [models]);
  const form = useRequestForm(common, 'generate', { keepAs: 'compare' });
  const [sameSeed, setSameSeed] = useState(true);
  const comparison = useComparison();
  const refreshCredits = useFreshCredits();

  const { body: values } = form.plan();
  const planned = planComparison(models, prompt.trim(), values);
  const prices = usePrices(planned);
  const isBusy = comparison.some(isRunning);
  const missing =
    models.length < FEWEST
      ? texts.needModels(FEWEST)
      : prompt.trim() === ''
        ? texts.needPrompt
        : undefined;
  const start = () => {
    if (missing !== undefined || isBusy || form.troubles.size > 0) return;
    const takesSeed = form.fields.some(({ name }) => name === 'seed');
    const seed = Math.floor(Math.random() * (MOST_SEED + 1));
    const seeded = sameSeed && takesSeed && values['seed'] === undefined ? { seed } : {};
    void store.start(
      planComparison(models, prompt.trim(), { ...values, ...seeded }),
      refreshCredits,
    );
  };
  const link = () =>
    Promise.resolve(
      new URL(addressOf('compare', { models: chosen.join(), prompt: prompt.trim() }), location.href)
        .href,
    );
  const left = [...leftToEach(models)];
  return (
    <Workbench
      title={texts.title}
      lead={texts.lead}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
      form={
        <>
          <Field label={texts.prompt}>
            {(control) => (
              <TextArea
                {...control}
                value={prompt}
                placeholder={texts.placeholder}
                onChange={({ target }) => setPrompt(target.value)}
              />
            )}
          </Field>
          <ModelChips models={offered} chosen={chosen} onChange={setNamed} />
          {models.length >= FEWEST && (
            <div className={styles['common']}>
              <h2>{texts.common}</h2>
              <RefusedNotice form={form} />
              <RequestControls form={form} />
              <Switch
                label={texts.sameSeed}
                hint={texts.sameSeedHint}
                checked={sameSeed}
                onChange={setSameSeed}
              />
              {left.length > 0 && (
                <p className={styles['left']}>
                  <span>{texts.left}:</span>
                  {left.map(([name, ids]) => (
                    <span key={name}>{texts.leftOf(labelOf(name), ids.join(', '))}</span>
                  ))}
                </p>
              )}
            </div>
          )}
        </>
      }
      action={
        <>
          <p className={styles['price']} role="status">
            <span>{missing ?? priceText(prices)}</span>
          </p>
          {isBusy ? (
            <Button size="large" onClick={() => store.cancelAll()}>
              {texts.cancelAll}
            </Button>
          ) : (
            <Button
              type="submit"
              look="primary"
              size="large"
              icon={<Columns2 />}
              disabled={missing !== undefined}
            >
              {texts.start}
            </Button>
          )}
          <CopyButton label={texts.link} text={link} />
        </>
      }
      stage={<ComparisonStage comparison={comparison} />}
      code={<ComparisonCode planned={prompt.trim() === '' ? [] : planned} />}
    />
  );
}

function priceText(prices: ReturnType<typeof usePrices>): string {
  if (prices.some(({ credits, error }) => credits === undefined && error === undefined)) {
    return texts.pricePending;
  }
  // What would be refused costs nothing; it says so itself.
  return texts.price(wholeNumber(prices.reduce((sum, { credits = 0 }) => sum + credits, 0)));
}
