import { Sparkles } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

import type { EstimateObject } from '../../../src/wire/gala/estimate-response.ts';
import { useSession } from '../api/session.ts';
import { dollarsOf, wholeNumber } from '../design/amounts.ts';
import { Button } from '../design/button.tsx';
import { strings } from '../strings.ts';
import styles from './draw-action.module.css';

interface DrawActionProps {
  readonly estimate: EstimateObject | undefined;
  /** What keeps it from being sent. */
  readonly trouble: string | undefined;
  /** @defaultValue “Generate” */
  readonly label?: string;
  readonly icon?: ReactNode;
}

/** The price before the click, and the click. */
export function DrawAction(props: DrawActionProps) {
  const { estimate, trouble, label = strings.create.generate, icon = <Sparkles /> } = props;
  const { data: session } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  useSubmitByKeys(button);
  const credits = session?.team?.credits;
  const words = strings.create;
  const left = credits?.unlimited === false ? (credits.available ?? 0) : Infinity;
  const isShort = estimate !== undefined && estimate.credits > left;
  return (
    <>
      <div className={styles['price']}>
        <p role="status" data-short={isShort || trouble !== undefined}>
          {trouble ?? (isShort ? words.tooDear : priceText(estimate))}
        </p>
        <span>{left === Infinity ? words.unlimited : words.left(wholeNumber(left))}</span>
      </div>
      <Button
        ref={button}
        type="submit"
        look="primary"
        size="large"
        icon={icon}
        title={words.generateHint}
      >
        {label}
      </Button>
    </>
  );
}

function priceText(estimate: EstimateObject | undefined): string {
  const words = strings.create;
  if (!estimate) return words.pricing;
  if (estimate.credits === 0) return words.free;
  return words.price(wholeNumber(estimate.credits), dollarsOf(estimate.credits));
}

/** Ctrl or ⌘ with Enter presses the button from anywhere on the page, but from within a dialog. */
function useSubmitByKeys(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      button.current?.form?.requestSubmit();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [button]);
}
