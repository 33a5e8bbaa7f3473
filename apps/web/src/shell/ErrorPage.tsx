import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { DoorClosed, Unplug } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { isCode, messageOf } from '../api/index.ts';
import { Button, buttonClass, EmptyState } from '../design/index.ts';
import { Page } from './page.tsx';

/** What the reader sees when a page breaks: what happened, that nothing recorded is lost, and what to do. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const offline =
    isCode(error, 'offline') || /dynamically imported module|Loading chunk|Importing a module/.test(messageOf(error));
  return (
    <Page title={offline ? 'This page could not be fetched' : 'This page stumbled'} width="narrow">
      <EmptyState
        icon={<Unplug />}
        title={offline ? 'The server did not answer' : 'An error stopped this page'}
        action={
          <>
            <Button
              variant="accent"
              onClick={() => {
                reset();
                void router.invalidate();
              }}
            >
              Try again
            </Button>
            <Link to="/" className={buttonClass('quiet')}>
              To the cases
            </Link>
          </>
        }
      >
        <p>What you have done so far is kept. {offline ? 'Check the connection, then try again.' : messageOf(error)}</p>
      </EmptyState>
    </Page>
  );
}

export function NotFoundPage() {
  return (
    <Page title="There is no such page" width="narrow">
      <EmptyState
        icon={<DoorClosed />}
        title="This door leads nowhere"
        action={
          <Link to="/" className={buttonClass('accent')}>
            To the cases
          </Link>
        }
      >
        <p>The address may be mistyped, or what was here has moved.</p>
      </EmptyState>
    </Page>
  );
}
