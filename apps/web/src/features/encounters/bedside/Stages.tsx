import { Suspense, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button, buttonClass, Notice, Skeleton } from '../../../design/index.ts';
import { useBedside, useView } from '../state/use-bedside.ts';
import { BedsideView } from './BedsideView.tsx';
import { Ended } from './later.ts';
import styles from './bedside.module.css';

/** What is shown at each stage of an encounter's life in this tab. */
export function Stages({ onEnded }: { readonly onEnded: () => void }) {
  const bedside = useBedside();
  const stage = useView((view) => view.stage);
  const refusal = useView((view) => view.refusal);
  switch (stage) {
    case 'opening':
      return (
        <div className={styles.page} role="status">
          <h1>Walking to the bed…</h1>
          <Skeleton />
        </div>
      );
    case 'open':
      return (
        <>
          <BedsideView />
          <Suspense>
            <Ended onEnded={onEnded} />
          </Suspense>
        </>
      );
    case 'elsewhere':
      return (
        <Stopped
          title="This encounter is open in another tab"
          code="encounterOpenElsewhere"
          action={
            <Button variant="accent" onClick={() => bedside.takeOver()}>
              Take it over here
            </Button>
          }
        >
          Only one tab can be at the bedside. If you take over, the other tab stops; nothing is lost.
        </Stopped>
      );
    case 'takenOver':
      return (
        <Stopped
          title="Another tab has taken this encounter over"
          code="encounterTakenOver"
          action={
            <Button variant="accent" onClick={() => bedside.takeOver()}>
              Take it back
            </Button>
          }
        >
          It goes on there, from the same moment. You can close this tab.
        </Stopped>
      );
    case 'cannotOpen':
      return (
        <Stopped title="This encounter cannot be opened" code={refusal?.code ?? 'encounterUnavailable'}>
          {refusal?.message}
        </Stopped>
      );
    case 'notKept':
      return (
        <Stopped
          title="This browser no longer keeps what you do"
          code={refusal?.code ?? 'logUnavailable'}
          action={
            <Button variant="accent" onClick={() => location.reload()}>
              Resume from what was kept
            </Button>
          }
        >
          The encounter was stopped so that nothing is done which is not written down. {refusal?.message}
        </Stopped>
      );
  }
}

interface StoppedProps {
  readonly title: string;
  readonly code: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

function Stopped({ title, code, children, action }: StoppedProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <Notice tone="warn" live>
        {children} <small>({code})</small>
      </Notice>
      <div>{action}</div>
      <Link to="/" className={buttonClass('quiet')}>
        All cases
      </Link>
    </div>
  );
}
