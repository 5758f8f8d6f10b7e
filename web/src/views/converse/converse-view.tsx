import { MessageSquarePlus, SlidersHorizontal } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';

import { useHandover } from '../../app/handover.tsx';
import { useEstimate } from '../../api/estimate.ts';
import { useModels } from '../../api/models.ts';
import { useFreshCredits } from '../../api/session.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Failure } from '../../design/failure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Spinner } from '../../design/spinner.tsx';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { useRequestForm } from '../../form/use-request-form.ts';
import { strings } from '../../strings.ts';
import { Composer } from './composer.tsx';
import { pathTo, shownTurns, stripOf, underWay } from './conversation.ts';
import { conversationStore as store } from './conversation-store.ts';
import styles from './converse-view.module.css';
import { expectedShape } from './expected-shape.ts';
import { SidePanel } from './side-panel.tsx';
import { suggestionsAfter } from './suggestions.ts';
import { pricedBody, toolModelOf } from './tool-model.ts';
import { Transcript } from './transcript.tsx';
import { TurnStrip } from './turn-strip.tsx';
import { useConversation } from './use-conversation.ts';
import { useEndInSight } from './use-end-in-sight.ts';
import { usePlanned } from './use-planned.ts';

const texts = strings.converse;
const whole = new Intl.NumberFormat('en');

export default function ConverseView() {
  const { conversation, draft, isLoading, trouble, news } = useConversation();
  const { data: models } = useModels();
  const tooled = useMemo(() => models?.flatMap((model) => toolModelOf(model) ?? []), [models]);
  const form = useRequestForm(tooled, 'generate', { keepAs: 'converse' });
  const refreshCredits = useFreshCredits();
  const [showsPanel, setShowsPanel] = useState(false);
  useParcel();

  const { body: tool } = form.plan();
  const turns = shownTurns(conversation);
  const path = pathTo(conversation, conversation.head);
  const strip = stripOf(conversation);
  const here = strip.find(({ isHead }) => isHead);
  const isBusy = underWay(conversation) !== undefined;
  const price = usePrice(tool);
  const planned = usePlanned(conversation, draft, tool);
  const end = useEndInSight(turns.map(({ id, answer }) => `${id} ${answer.state}`).join());

  const send = (sent: Promise<void>) => void sent.then(refreshCredits);
  const panel = <SidePanel form={form} planned={planned} />;
  const isEmpty = turns.length === 0;
  return (
    <div className={styles['view']}>
      <div className={styles['talk']}>
        <header className={styles['head']}>
          <h1>{texts.title}</h1>
          <div className={styles['tools']}>
            {!isEmpty && (
              <Button size="small" icon={<MessageSquarePlus />} onClick={() => store.startAnew()}>
                {texts.startAnew}
              </Button>
            )}
            <Button
              size="small"
              icon={<SlidersHorizontal />}
              className={styles['open']}
              onClick={() => setShowsPanel(true)}
            >
              {texts.panel}
            </Button>
          </div>
          {isEmpty && <p>{texts.lead}</p>}
        </header>
        {strip.length > 0 ? (
          <div className={styles['pictures']}>
            <TurnStrip entries={strip} onGo={(id) => store.goTo(id)} />
            {here && here.number < strip.length && (
              <p className={styles['back']}>
                {texts.backAt(here.number)}
                <Button
                  size="small"
                  look="quiet"
                  onClick={() => store.goTo(strip.at(-1)?.turn.id ?? '')}
                >
                  {texts.newest}
                </Button>
              </p>
            )}
          </div>
        ) : (
          <span />
        )}
        <div className={styles['scroll']}>
          {trouble !== undefined && (
            <Failure
              error={trouble}
              actions={
                <Button size="small" onClick={store.readAgain}>
                  {strings.errors.retry}
                </Button>
              }
            />
          )}
          {isLoading && (
            <p className={styles['loading']} role="status">
              <Spinner /> {texts.restoring}
            </p>
          )}
          {isEmpty && !isLoading && trouble === undefined && <Beginning />}
          <Transcript
            turns={turns}
            strip={strip}
            shape={expectedShape(tool['size'], path)}
            onTryAgain={isBusy ? undefined : (turn) => send(store.tryAgain(turn, tool))}
          />
          <div role="status">
            <VisuallyHidden>{news}</VisuallyHidden>
          </div>
          <div ref={end} className={styles['end']} />
        </div>
        <div className={styles['compose']}>
          {tooled?.length === 0 && <Notice tone="warn">{texts.noModel}</Notice>}
          <Composer
            draft={draft}
            onChange={(change) => store.write(change)}
            onSend={() => send(store.send(tool))}
            onCancel={store.cancel}
            isBusy={isBusy}
            canSend={form.model !== undefined && form.troubles.size === 0 && !isLoading}
            hasPictures={strip.length > 0}
            suggestions={isLoading ? [] : suggestionsAfter(path)}
            price={price}
          />
        </div>
      </div>
      <aside className={styles['side']} aria-label={texts.panel}>
        {panel}
      </aside>
      <Dialog open={showsPanel} onClose={() => setShowsPanel(false)} title={texts.panel}>
        {panel}
      </Dialog>
    </div>
  );
}

function Beginning() {
  return (
    <EmptyState title={texts.emptyTitle}>
      <p>{texts.empty}</p>
      <p>{texts.emptyWith}</p>
    </EmptyState>
  );
}

/** Takes what another view handed over: pictures to talk about, or a record to go on from. */
function useParcel(): void {
  const { take } = useHandover();
  useEffect(() => {
    const parcel = take('converse');
    if (!parcel) return;
    const { pictures = [], recordId } = parcel;
    if (recordId === undefined) store.startAnew({ pictures });
    else store.openRecord(recordId, pictures);
  }, [take]);
}

function usePrice(tool: Readonly<Record<string, unknown>>): string | undefined {
  const asked = tool['model'] === undefined ? undefined : pricedBody(tool);
  const { data } = useEstimate(asked && { operation: 'generate', body: asked, images: [] });
  return data && texts.price(whole.format(data.credits));
}
