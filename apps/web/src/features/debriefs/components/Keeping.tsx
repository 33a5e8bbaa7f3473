import { Link } from '@tanstack/react-router';
import { messageOf } from '../../../api/index.ts';
import { Button, buttonClass, Notice } from '../../../design/index.ts';
import type { Me } from '../../../session/index.ts';
import { verificationWords, type useKeepAttempts, type Verification } from '../../attempts/index.ts';
import type { Debrief } from '../load-debrief.ts';
import styles from './DebriefView.module.css';

interface KeepingProps {
  readonly debrief: Debrief;
  readonly me: Me | null;
  readonly keep: ReturnType<typeof useKeepAttempts>;
  /** As the server has it; null where it has none. */
  readonly kept: { readonly verification: Verification } | null | undefined;
  readonly loading: boolean;
}

/** Whether this attempt is in the record, how far it can be relied on, and the way in. */
export function Keeping({ debrief, me, keep, kept, loading }: KeepingProps) {
  if (keep.error) {
    return (
      <Notice
        tone="error"
        title="It could not be kept in your record"
        live
        action={<Button onClick={() => keep.mutate([debrief.id])}>Try again</Button>}
      >
        {messageOf(keep.error)} It stays on this device meanwhile.
      </Notice>
    );
  }
  if (me === null) {
    return (
      <Notice
        title="This attempt is only in this browser"
        action={
          <Link to="/sign-in" search={{ next: `/debriefs/${debrief.id}` }} className={buttonClass('secondary')}>
            Sign in to keep it
          </Link>
        }
      >
        Sign in, and you find it again on any device, can dispute a mark, and have it checked.
      </Notice>
    );
  }
  if (loading) return null;
  if (!kept) {
    return (
      <Notice
        title="This attempt is only in this browser"
        action={
          <Button variant="primary" busy={keep.isPending} onClick={() => keep.mutate([debrief.id])}>
            Keep in my record
          </Button>
        }
      >
        Keep it if it is yours.
      </Notice>
    );
  }
  const words = verificationWords(kept.verification);
  return kept.verification.status === 'unverified' ? (
    <Notice tone="warn" title={words.name}>
      {words.why}
    </Notice>
  ) : (
    <p className={styles.verified}>
      <strong>{words.name}.</strong> {words.why}
    </p>
  );
}
