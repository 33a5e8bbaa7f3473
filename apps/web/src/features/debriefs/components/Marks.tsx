import { useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ScoredItem } from '@openward/encounter';
import { seconds, ticks } from '@openward/kernel';
import { Flag } from 'lucide-react';
import { Card, Notice } from '../../../design/index.ts';
import { decisionsOf } from '../decisions.ts';
import { disputesQuery } from '../debriefs.queries.ts';
import type { Debrief } from '../load-debrief.ts';
import { panelsOf } from '../trends.ts';
import { DisputeDialog } from './DisputeDialog.tsx';
import { DomainProfile } from './DomainProfile.tsx';
import { Item, type ItemContext } from './Item.tsx';
import { ItemList } from './ItemList.tsx';
import { Part } from './Step.tsx';
import { Talk } from './Talk.tsx';
import { Teaching } from './Teaching.tsx';
import { VitalsChart } from './VitalsChart.tsx';
import styles from './Marks.module.css';

/** Two samples; less is no course. */
const shortestTicks = ticks(10);

const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rankText = (rank: number) => `${rank}${suffixes[ordinal.select(rank)] ?? 'th'}`;

export interface MarksProps {
  readonly debrief: Debrief;
  readonly kept: boolean;
  readonly signedIn: boolean;
  /** Only one's own marks are one's own to dispute. */
  readonly mayDispute: boolean;
  readonly focus: boolean;
}

export function Marks({ debrief, kept, signedIn, mayDispute, focus }: MarksProps) {
  const { score, events, describe } = debrief;
  const [disputed, setDisputed] = useState<ScoredItem | null>(null);
  const disputes = useQuery({ ...disputesQuery(debrief.id), enabled: kept }).data ?? [];
  const panels = useMemo(() => panelsOf(events), [events]);
  const decisions = useMemo(() => decisionsOf(events, describe), [events, describe]);
  const byPosition = useMemo(() => new Map(events.map((event) => [event.position, event])), [events]);
  const context: ItemContext = { debrief, events: byPosition, disputes, onDispute: mayDispute ? setDisputed : null };
  const harms = score.harms.filter((item) => item.status === 'harm');
  return (
    <>
      <Part
        id="vitals"
        title="What the body did"
        lead="Vital signs over time, with each of your decisions marked. Move along to read the values."
        focus={focus}
      >
        <Card>
          {debrief.ticks < shortestTicks ? (
            <p>This encounter was too short to draw anything over time.</p>
          ) : (
            <VitalsChart panels={panels} decisions={decisions} lastSecond={Math.floor(seconds(debrief.ticks))} />
          )}
        </Card>
      </Part>
      <Part
        id="profile"
        title="Your profile in this encounter"
        lead={
          score.provisional
            ? 'Weight of what was done, of what could be assessed. The weights are provisional: clinicians have not set them yet.'
            : 'Weight of what was done, of what could be assessed.'
        }
      >
        {harms.length > 0 && (
          <div className={styles.harms}>
            <h3 className={styles.harmTitle}>
              <Flag aria-hidden="true" size={20} />
              {harms.length === 1
                ? 'One harm, which other marks do not buy back'
                : `${harms.length} harms, which other marks do not buy back`}
            </h3>
            {harms.map((item) => (
              <Item key={item.item} item={item} context={context} />
            ))}
          </div>
        )}
        <Card>
          <DomainProfile domains={score.domains} />
        </Card>
        <Diagnosis debrief={debrief} />
        {score.communication.notUnderstood > 0 && (
          <Notice>
            {score.communication.notUnderstood} of {score.communication.turns} things you said were not understood. They
            cost neither marks nor time
            {score.communication.assessable ? '.' : ', and communication could not be assessed.'}
          </Notice>
        )}
      </Part>
      <Part
        id="items"
        title="Every mark"
        lead="Open one to read what happened, why it counts and where that is written. You can question each."
      >
        <ItemList items={score.items} context={context} />
      </Part>
      {score.communication.turns > 0 && <Talk grounds={context} />}
      <Teaching debrief={debrief} />
      <DisputeDialog
        attempt={debrief.id}
        item={disputed}
        kept={kept}
        signedIn={signedIn}
        onClose={() => setDisputed(null)}
      />
    </>
  );
}

function Diagnosis({ debrief }: { debrief: Debrief }) {
  const { main, rank, confidencePercent } = debrief.score.diagnosis;
  return (
    <p className={styles.diagnosis}>
      The main diagnosis was <strong>{debrief.diagnosisName(main)}</strong>.{' '}
      {rank === null
        ? 'It, or an acceptable name for it, was not in your last differential.'
        : `You had it ${rankText(rank)} in your last differential, at ${confidencePercent ?? 0} %.`}
    </p>
  );
}
