import type { Score } from '@openward/encounter';
import { clock } from '@openward/kernel';
import { CircleCheck, CircleDashed, CircleDot, CircleSlash2 } from 'lucide-react';
import { Badge, Card, cx, Disclosure, Notice } from '../../../design/index.ts';
import { cueLevels, feelingNames, statusNames, stepStatuses } from '../words.ts';
import { Evidence, Sources, type Grounds } from './Grounds.tsx';
import itemStyles from './Item.module.css';
import { Part } from './Step.tsx';
import styles from './Talk.module.css';

type Communication = Score['communication'];
const icons = { met: CircleCheck, partly: CircleDot, missed: CircleDashed, notAssessable: CircleSlash2 } as const;
const stepMarks = { done: 'met', late: 'partly', outOfOrder: 'partly', missed: 'missed' } as const;

/** How the conversation was held: the rubric, every cue with what it met with, and the structures of the case. */
export function Talk({ grounds }: { grounds: Grounds }) {
  const { communication } = grounds.debrief.score;
  return (
    <Part
      id="talk"
      title="How you talked"
      lead="Read off your words by machine, for learning: it moves none of the marks above, and a person may see it otherwise."
    >
      <div className={styles.labels}>
        <Badge tone="outline">Formative</Badge>
        <Badge tone="outline">Awaiting comparison with human raters</Badge>
      </div>
      {!communication.assessable && (
        <Notice tone="warn" title="Not assessable">
          {communication.notUnderstood} of {communication.turns} things you said were not understood by the program.
          That is its failing, not yours.
        </Notice>
      )}
      <div>
        {communication.items.map((item) => (
          <Line
            key={item.item}
            mark={item.status}
            title={item.title}
            status={statusNames[item.status]}
            text={item.explanation}
            why={item.why}
            sources={item.sources}
            evidence={item.evidence}
            grounds={grounds}
          />
        ))}
      </div>
      <Cues cues={communication.cues} grounds={grounds} />
      {communication.conversations.map((conversation) => (
        <Conversation key={conversation.conversation} conversation={conversation} grounds={grounds} />
      ))}
    </Part>
  );
}

function Line({
  mark,
  title,
  status,
  text,
  why,
  sources,
  evidence,
  grounds,
}: {
  mark: keyof typeof icons;
  title: string;
  status: string;
  text: string;
  why: string;
  sources: readonly string[];
  evidence: readonly number[];
  grounds: Grounds;
}) {
  const Icon = icons[mark];
  return (
    <Disclosure
      summary={
        <span className={itemStyles.summary}>
          <Icon aria-hidden="true" className={cx(itemStyles.icon, itemStyles[mark])} />
          <span className={itemStyles.title}>{title}</span>
          <span className={itemStyles.status}>{status}</span>
        </span>
      }
    >
      <div className={itemStyles.body}>
        <dl className={itemStyles.facts}>
          <dt>What happened</dt>
          <dd>
            <p>{text}</p>
            <Evidence positions={evidence} context={grounds} />
          </dd>
          <dt>Why it counts</dt>
          <dd>
            <p>{why}</p>
          </dd>
          <dt>Where that is written</dt>
          <dd>
            <Sources keys={sources} debrief={grounds.debrief} />
          </dd>
        </dl>
      </div>
    </Disclosure>
  );
}

function Cues({ cues, grounds }: { cues: Communication['cues']; grounds: Grounds }) {
  if (cues.length === 0) return null;
  return (
    <section aria-labelledby="talk-cues">
      <h3 id="talk-cues" className={styles.name}>
        Cues of feeling
      </h3>
      <ul className={styles.cues}>
        {cues.map((cue) => {
          const said = grounds.events.get(cue.position);
          return (
            <li key={cue.cue}>
              <Card>
                <p className={styles.cue}>
                  <time>{clock(cue.tick)}</time>
                  {said?.type === 'spoke' && <q>{said.text}</q>}
                </p>
                <p>
                  <strong>{cueLevels[cue.level]}</strong>
                  {cue.later && ', later'}
                  {cue.feeling !== null && (
                    <span className={styles.soft}> · {feelingNames[cue.feeling] ?? cue.feeling}</span>
                  )}
                </p>
                {cue.responsePosition !== null && <Evidence positions={[cue.responsePosition]} context={grounds} />}
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Conversation({
  conversation,
  grounds,
}: {
  conversation: Communication['conversations'][number];
  grounds: Grounds;
}) {
  const { conversation: key, title, protocol, steps, faults } = conversation;
  return (
    <section aria-labelledby={`talk-${key}`}>
      <h3 id={`talk-${key}`} className={styles.name}>
        {title} <span className={styles.soft}>({protocol})</span>
      </h3>
      {steps.map((step) => (
        <Line
          key={step.step}
          mark={step.optional && step.status === 'missed' ? 'notAssessable' : stepMarks[step.status]}
          title={step.title}
          status={
            step.optional && step.status === 'missed'
              ? 'Not done, not needed'
              : (stepStatuses[step.status] ?? step.status)
          }
          text={step.tick === null ? 'Nothing in the record does this.' : `At ${clock(step.tick)}.`}
          why={step.why}
          sources={step.sources}
          evidence={step.evidence}
          grounds={grounds}
        />
      ))}
      {faults.map((fault) => (
        <Line
          key={fault.fault}
          mark="missed"
          title={fault.title}
          status="Better not"
          text="This stood in the way."
          why={fault.why}
          sources={fault.sources}
          evidence={fault.evidence}
          grounds={grounds}
        />
      ))}
    </section>
  );
}
