import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, DoorClosed } from 'lucide-react';
import { isCode, messageOf } from '../../api/index.ts';
import { Button, buttonClass, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { useMe } from '../../session/index.ts';
import { Page } from '../../shell/page.tsx';
import { DebriefView } from './components/DebriefView.tsx';
import { debriefQuery } from './debriefs.queries.ts';
import styles from './DebriefPage.module.css';

const back = (
  <Link to="/attempts" className={styles.back}>
    <ArrowLeft aria-hidden="true" size={18} />
    My record
  </Link>
);

/** Opens everything that is closed while the page is printed, and closes it again. */
function usePrintOpen(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const after = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

export function DebriefPage() {
  const { id } = useParams({ from: '/debriefs/$id' });
  const me = useMe();
  const { data, error, refetch } = useQuery(debriefQuery(id));
  usePrintOpen();
  if (data && me !== undefined) return <DebriefView key={id} debrief={data} me={me} over={back} />;
  return (
    <Page title="Debrief" over={back} width="narrow">
      {error ? (
        <Trouble id={id} error={error} signedIn={Boolean(me)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={8} label="Preparing the debrief" />
      )}
    </Page>
  );
}

function Trouble({
  id,
  error,
  signedIn,
  onRetry,
}: {
  id: string;
  error: Error;
  signedIn: boolean;
  onRetry: () => void;
}) {
  if (isCode(error, 'attemptUnfinished')) {
    return (
      <Notice
        title="This encounter is still going on"
        action={
          <Link to="/encounters/$id" params={{ id }} className={buttonClass('primary')}>
            Back to the bedside
          </Link>
        }
      >
        {messageOf(error)}
      </Notice>
    );
  }
  if (isCode(error, 'debriefNotReleased')) {
    return (
      <Notice
        title="The debrief is not released yet"
        action={
          <Link to="/exams" className={buttonClass('secondary')}>
            My exams
          </Link>
        }
      >
        What you did is recorded. An educator releases the debrief; then it opens here.
      </Notice>
    );
  }
  if (isCode(error, 'offline')) {
    return (
      <Notice
        tone="error"
        title="The debrief could not be fetched"
        live
        action={<Button onClick={onRetry}>Try again</Button>}
      >
        {messageOf(error)}
      </Notice>
    );
  }
  return (
    <EmptyState
      icon={<DoorClosed />}
      title="This debrief cannot be opened here"
      action={
        <>
          {!signedIn && (
            <Link to="/sign-in" search={{ next: `/debriefs/${id}` }} className={buttonClass('accent')}>
              Sign in
            </Link>
          )}
          <Link to="/attempts" className={buttonClass('secondary')}>
            My record
          </Link>
        </>
      }
    >
      <p>{signedIn ? messageOf(error) : 'It is not in this browser. If it is in your record, sign in to read it.'}</p>
    </EmptyState>
  );
}
