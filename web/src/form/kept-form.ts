import type { Values } from './exclusions.ts';
import type { RequestForm } from './request-form.ts';

/** What of a form outlives a reload. */
interface KeptForm {
  readonly model: string;
  readonly values: Values;
}

const PREFIX = 'gala:form:';

/** Keeps what is typed for as long as the tab is open; no pictures are in it, and no key. */
export function keepForm(name: string, { model, values }: RequestForm): void {
  try {
    const kept: KeptForm = { model: model?.id ?? '', values };
    sessionStorage.setItem(`${PREFIX}${name}`, JSON.stringify(kept));
  } catch {
    // Full, or forbidden: then it lives as long as the page.
  }
}

/** What was typed before; the current model's rules decide what of it stays. */
export function keptForm(name: string): KeptForm | undefined {
  try {
    const text = sessionStorage.getItem(`${PREFIX}${name}`);
    const kept = text === null ? undefined : (JSON.parse(text) as Partial<KeptForm>);
    const { model, values } = kept ?? {};
    const isKept = typeof model === 'string' && typeof values === 'object' && values !== null;
    return isKept ? { model, values } : undefined;
  } catch {
    return undefined;
  }
}
