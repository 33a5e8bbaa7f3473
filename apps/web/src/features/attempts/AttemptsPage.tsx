import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClipboardList, Download } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Button, buttonClass, EmptyState, Notice, Skeleton, toast } from '../../design/index.ts';
import { Page } from '../../shell/page.tsx';
import { useMe } from '../../session/index.ts';
import { keptAttemptsQuery, localAttemptsQuery } from './attempts.queries.ts';
import { AttemptList } from './components/AttemptList.tsx';
import { ProgressSummary } from './components/ProgressSummary.tsx';
import { exportOwnData } from './export-own-data.ts';
import { joinAttempts } from './join-attempts.ts';
import { useKeepAttempts } from './keep-attempts.ts';
import styles from './AttemptsPage.module.css';

export function AttemptsPage() {
  const me = useMe();
  const local = useQuery(localAttemptsQuery);
  const kept = useQuery({ ...keptAttemptsQuery, enabled: Boolean(me) });
  const keep = useKeepAttempts();
  const rows = useMemo(() => joinAttempts(local.data ?? [], kept.data ?? []), [local.data, kept.data]);
  const loading = local.isPending || me === undefined || (Boolean(me) && kept.isPending);
  const unkept = rows.filter((row) => row.where === 'device' && row.status === 'finished');
  return (
    <Page
      title="My record"
      lead="Every patient you met: go on where you stopped, or read the debrief again."
      actions={
        rows.length > 0 && (
          <Button
            icon={<Download aria-hidden="true" />}
            onClick={() =>
              void exportOwnData(rows.map((row) => row.id)).catch((error: unknown) =>
                toast(`Your data could not be put together: ${messageOf(error)}`),
              )
            }
          >
            Export my data
          </Button>
        )
      }
    >
      {me === null && (
        <Notice
          title="You are not signed in"
          action={
            <Link to="/sign-in" search={{ next: '/attempts' }} className={buttonClass('primary')}>
              Sign in to keep your attempts
            </Link>
          }
        >
          What you do is kept in this browser alone. Sign in, and you find it again on any device.
        </Notice>
      )}
      {me && unkept.length > 0 && (
        <Notice
          title={
            unkept.length === 1
              ? 'One attempt is only on this device'
              : `${unkept.length} attempts are only on this device`
          }
          action={
            <Button
              variant="primary"
              busy={keep.isPending}
              onClick={() =>
                keep.mutate(
                  unkept.map((row) => row.id),
                  { onSuccess: () => toast('Kept in your record.') },
                )
              }
            >
              Keep in my record
            </Button>
          }
        >
          Keep them if they are yours.
        </Notice>
      )}
      {[local.error, kept.error, keep.error].map(
        (error, index) =>
          error && (
            <Notice key={index} tone="error" title="Something is missing here" live>
              {messageOf(error)}
            </Notice>
          ),
      )}
      {loading && <Skeleton lines={6} label="Loading your attempts" />}
      {!loading && rows.length === 0 && (
        <EmptyState
          icon={<ClipboardList />}
          title="No patient met yet"
          action={
            <Link to="/" className={buttonClass('accent')}>
              See the cases
            </Link>
          }
        >
          <p>Play a case, and it appears here with its debrief. You can go back to it as often as you like.</p>
        </EmptyState>
      )}
      {!loading && rows.length > 0 && (
        <div className={styles.columns}>
          <AttemptList rows={rows} />
          <ProgressSummary rows={rows} />
        </div>
      )}
    </Page>
  );
}
