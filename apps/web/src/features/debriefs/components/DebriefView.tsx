import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { clock } from '@openward/kernel';
import { Download, Printer, RotateCcw, ShieldQuestion } from 'lucide-react';
import { messageOf } from '../../../api/index.ts';
import { Badge, Button, buttonClass, Card, Notice } from '../../../design/index.ts';
import { isOwn, type Me } from '../../../session/index.ts';
import { Page } from '../../../shell/page.tsx';
import { download, useKeepAttempts, VerificationBadge } from '../../attempts/index.ts';
import { keptAttemptQuery } from '../debriefs.queries.ts';
import type { Debrief } from '../load-debrief.ts';
import { useReflection } from '../reflection.ts';
import { endings } from '../words.ts';
import { DifferentialTable } from './DifferentialTable.tsx';
import { Marks } from './Marks.tsx';
import { Keeping } from './Keeping.tsx';
import { OwnSummary } from './OwnSummary.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Part, Steps } from './Step.tsx';
import { Tracings } from './Tracings.tsx';
import styles from './DebriefView.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The debrief in its order: reactions, reasoning, then the marks. */
export function DebriefView({ debrief, me, over }: { debrief: Debrief; me: Me | null; over: ReactNode }) {
  const kept = useQuery({ ...keptAttemptQuery(debrief), enabled: me !== null });
  const isKept = kept.data != null;
  const keep = useKeepAttempts();
  const asked = useRef(false);
  // Somebody else's attempt, read by staff: the learner's own words are not theirs to see or to write.
  const foreign = debrief.learner !== null && debrief.learner.id !== me?.id;
  const { reflection, save, problem } = useReflection(debrief.id, isKept && !foreign);
  const done = foreign ? 2 : reflection.done;
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
            {(foreign && debrief.finishedBecause === 'learner' ? null : endings[debrief.finishedBecause]) ??
              'The encounter is over.'}{' '}
            {clock(debrief.ticks)} at the bedside, {when.format(new Date(debrief.startedAt))}.
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
            {foreign && (
              <li>
                <Badge tone="teal">{debrief.learner?.name}</Badge>
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
        done === 2 && (
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
      {!foreign && <Steps at={done} />}
      <Keeping debrief={debrief} me={me} keep={keep} kept={kept.data} loading={kept.isPending && me !== null} />
      {problem !== null && (
        <Notice tone="warn" title="Your own words are only in this browser" live>
          {messageOf(problem)}
        </Notice>
      )}
      {done === 0 && (
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
      {done === 1 && (
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
      {done === 2 && (
        <>
          {foreign ? (
            <DifferentialTable debrief={debrief} />
          ) : (
            <OwnSummary
              debrief={debrief}
              reactions={reflection.reactions}
              reasoning={reflection.reasoning}
              onChange={() => goOn({ ...reflection, done: 0 })}
            />
          )}
          <Marks debrief={debrief} kept={isKept} signedIn={me !== null} mayDispute={!foreign} focus={moved} />
          <Tracings debrief={debrief} />
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
