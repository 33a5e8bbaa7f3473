import type { EncounterEvent, ScoredItem } from '@openward/encounter';
import { clock } from '@openward/kernel';
import { CircleCheck, CircleDashed, CircleDot, CircleSlash2, Flag, MessageSquareWarning } from 'lucide-react';
import { Badge, Button, cx, Disclosure } from '../../../design/index.ts';
import type { Answer } from '../../../api/index.ts';
import type { Debrief } from '../load-debrief.ts';
import { statusNames } from '../words.ts';
import { Evidence, Sources } from './Grounds.tsx';
import styles from './Item.module.css';

export type Dispute = Answer<'listDisputes'>['disputes'][number];

export interface ItemContext {
  readonly debrief: Debrief;
  readonly events: ReadonlyMap<number, EncounterEvent>;
  readonly disputes: readonly Dispute[];
  /** Null where the reader may not dispute. */
  readonly onDispute: ((item: ScoredItem) => void) | null;
}

const icons = {
  met: CircleCheck,
  partly: CircleDot,
  missed: CircleDashed,
  notAssessable: CircleSlash2,
  harm: Flag,
  clear: CircleCheck,
} as const;

export function Item({ item, context }: { item: ScoredItem; context: ItemContext }) {
  const Icon = icons[item.status];
  const { onDispute } = context;
  const own = onDispute !== null;
  const dispute = context.disputes.find((each) => each.item === item.item);
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <Icon aria-hidden="true" className={cx(styles.icon, styles[item.status])} />
          <span className={styles.title}>{item.title}</span>
          <span className={styles.status}>
            {statusNames[item.status]}
            {item.metTick !== null && <time> at {clock(item.metTick)}</time>}
          </span>
        </span>
      }
    >
      <div className={styles.body}>
        <dl className={styles.facts}>
          <dt>What happened</dt>
          <dd>
            <p>{item.explanation || 'Nothing in the record speaks to this.'}</p>
            {item.cueTick !== null && item.cueTick > 0 && (
              <p className={styles.soft}>It could be known from {clock(item.cueTick)}.</p>
            )}
            <Evidence positions={item.evidence} context={context} />
          </dd>
          <dt>Why it counts</dt>
          <dd>
            <p>{item.why}</p>
            {item.feedback && <p>{item.feedback}</p>}
          </dd>
          <dt>Where that is written</dt>
          <dd>
            <Sources keys={item.sources} debrief={context.debrief} />
          </dd>
        </dl>
        <div className={styles.actions}>
          {dispute ? (
            <Badge tone="accent" icon={<MessageSquareWarning aria-hidden="true" />}>
              {dispute.answer
                ? `${own ? 'Your dispute' : 'A dispute'} was ${dispute.answer.decision}: ${dispute.answer.text}`
                : own
                  ? 'You disputed this; an answer is awaited'
                  : 'Disputed; an answer is awaited'}
            </Badge>
          ) : (
            onDispute && (
              <Button
                size="small"
                icon={<MessageSquareWarning aria-hidden="true" />}
                aria-label={`Dispute this mark: ${item.title}`}
                onClick={() => onDispute(item)}
              >
                Dispute this mark
              </Button>
            )
          )}
        </div>
      </div>
    </Disclosure>
  );
}
