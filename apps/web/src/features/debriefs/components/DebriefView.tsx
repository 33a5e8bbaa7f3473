import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { clock } from '@openward/kernel';
import { Download, Printer, RotateCcw, ShieldQuestion } from 'lucide-react';
import { messageOf } from '../../../api/index.ts';
import { Badge, Button, buttonClass, Card, Disclosure, Notice } from '../../../design/index.ts';
import { isOwn, type Me } from '../../../session/index.ts';
import { Page } from '../../../shell/page.tsx';
import {
  download,
  useKeepAttempts,
  VerificationBadge,
  verificationWords,
  type Verification,
} from '../../attempts/index.ts';
import { keptAttemptQuery } from '../debriefs.queries.ts';
import type { Debrief } from '../load-debrief.ts';
import { useReflection } from '../reflection.ts';
import { endings } from '../words.ts';
import { DifferentialTable } from './DifferentialTable.tsx';
import { Marks } from './Marks.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Part, Steps } from './Step.tsx';
import styles from './DebriefView.module.css';
import ownStyles from './OwnWords.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The debrief in its order: reactions, reasoning, then the marks. */
export function DebriefView({ debrief, me, over }: { debrief: Debrief; me: Me | null; over: ReactNode }) {
  const kept = useQuery({ ...keptAttemptQuery(debrief), enabled: me !== null });
  const isKept = kept.data != null;
  const keep = useKeepAttempts();
  const asked = useRef(false);
  const { reflection, save, problem } = useReflection(debrief.id, isKept);
  const [moved, setMoved] = useState(false);

  // What was begun after signing in here is this person's, and goes to the record by itself.
  useEffect(() => {
    if (asked.current || me === null || debrief.from === 'record' || kept.data !== null || !isOwn(debrief.startedAt))
      return;
    asked.current = true;
    keep.mutate([debrief.id]);
  }, [me, debrief, kept.data, keep]);

  const goOn = (next: typeof reflection) => {
    setMoved(true);
    save(next);
    scrollTo({ top: 0 });
  };

  return (
    <Page
      title={debrief.title}
      documentTitle={`Debrief: ${debrief.title}`}
      over={over}
      width="reading"
      lead={
        <>
          <p>
            {endings[debrief.finishedBecause] ?? 'The encounter is over.'} {clock(debrief.ticks)} at the bedside,{' '}
            {when.format(new Date(debrief.startedAt))}.
          </p>
          <ul className={styles.badges}>
            {debrief.awaitingReview && (
              <li>
                <Badge tone="outline" icon={<ShieldQuestion aria-hidden="true" />}>
                  Awaiting clinical review
                </Badge>
              </li>
            )}
            {debrief.score.provisional && (
              <li>
                <Badge tone="outline">Provisional weights</Badge>
              </li>
            )}
            <li>
              <Badge>{debrief.profileName}</Badge>
            </li>
            {kept.data && (
              <li>
                <VerificationBadge verification={kept.data.verification} />
              </li>
            )}
          </ul>
        </>
      }
      actions={
        reflection.done === 2 && (
          <div className={styles.tools}>
            <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              Print
            </Button>
            <Button
              icon={<Download aria-hidden="true" />}
              onClick={() => download(`openward-${debrief.id}.json`, exportOf(debrief, reflection))}
            >
              Export
            </Button>
          </div>
        )
      }
    >
      <Steps at={reflection.done} />
      <Keeping debrief={debrief} me={me} keep={keep} kept={kept.data} loading={kept.isPending && me !== null} />
      {problem !== null && (
        <Notice tone="warn" title="Your own words are only in this browser" live>
          {messageOf(problem)}
        </Notice>
      )}
      {reflection.done === 0 && (
        <Part
          id="reactions"
          title="How was that for you?"
          lead="Before anything is shown: what went through you, and what stays with you now?"
        >
          <OwnWords
            label="Your reactions"
            hint="For you alone. Nobody else can read this, and it is not marked."
            value={reflection.reactions}
            next="Go on to your reasoning"
            onNext={(reactions) => goOn({ ...reflection, reactions, done: 1 })}
          />
        </Part>
      )}
      {reflection.done === 1 && (
        <Part
          id="reasoning"
          title="What did you think was going on?"
          lead="What made you think so, what changed your mind, and what would you do again or differently?"
          focus
        >
          <Card tone="sunken">
            <DifferentialTable debrief={debrief} />
          </Card>
          <OwnWords
            key="reasoning"
            label="Your reasoning"
            hint="For you alone, like your reactions."
            value={reflection.reasoning}
            next="Show what happened"
            onNext={(reasoning) => goOn({ ...reflection, reasoning, done: 2 })}
          />
        </Part>
      )}
      {reflection.done === 2 && (
        <>
          <OwnSummary
            debrief={debrief}
            reactions={reflection.reactions}
            reasoning={reflection.reasoning}
            onChange={() => goOn({ ...reflection, done: 0 })}
          />
          <Marks debrief={debrief} kept={isKept} signedIn={me !== null} focus={moved} />
          <div className={styles.next}>
            <Link to="/cases/$slug/prebrief" params={{ slug: debrief.slug }} className={buttonClass('accent', 'large')}>
              <RotateCcw aria-hidden="true" />
              Play this case again
            </Link>
            <Link to="/" className={buttonClass('quiet', 'large')}>
              Another case
            </Link>
          </div>
        </>
      )}
    </Page>
  );
}

function OwnSummary({
  debrief,
  reactions,
  reasoning,
  onChange,
}: {
  debrief: Debrief;
  reactions: string;
  reasoning: string;
  onChange: () => void;
}) {
  return (
    <Disclosure summary="Your own reactions and reasoning">
      <dl className={ownStyles.said}>
        <div>
          <dt>Reactions</dt>
          <dd>{reactions || 'You wrote nothing down.'}</dd>
        </div>
        <div>
          <dt>Reasoning</dt>
          <dd>{reasoning || 'You wrote nothing down.'}</dd>
        </div>
      </dl>
      <DifferentialTable debrief={debrief} />
      <Button size="small" className={styles.change} onClick={onChange}>
        Write it again
      </Button>
    </Disclosure>
  );
}

interface KeepingProps {
  readonly debrief: Debrief;
  readonly me: Me | null;
  readonly keep: ReturnType<typeof useKeepAttempts>;
  /** As the server has it; null where it has none. */
  readonly kept: { readonly verification: Verification } | null | undefined;
  readonly loading: boolean;
}

/** Whether this attempt is in the record, how far it can be relied on, and the way in. */
function Keeping({ debrief, me, keep, kept, loading }: KeepingProps) {
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

function exportOf(debrief: Debrief, reflection: object) {
  const { id, slug, title, mode, level, profileName, startedAt, ticks, finishedBecause, events, score } = debrief;
  return {
    format: 'openward.debrief',
    version: 1,
    id,
    case: slug,
    title,
    mode,
    level,
    profileName,
    startedAt,
    ticks,
    finishedBecause,
    reflection,
    score,
    events,
  };
}
