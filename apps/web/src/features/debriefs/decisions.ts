import type { Act, EncounterEvent } from '@openward/encounter';
import { seconds, type Tick } from '@openward/kernel';

export type DecisionKind = 'treatment' | 'call' | 'test' | 'thinking';

/** Something the learner decided, to be marked on the charts. */
export interface Decision {
  /** Position of its event. */
  readonly position: number;
  readonly tick: Tick;
  readonly second: number;
  readonly kind: DecisionKind;
  readonly text: string;
  /** What became of it where that is not plain. */
  readonly outcome: string | null;
}

const kinds: Partial<Record<Act['type'], DecisionKind>> = {
  giveMedication: 'treatment',
  startInfusion: 'treatment',
  giveFluid: 'treatment',
  giveBlood: 'treatment',
  titrate: 'treatment',
  stopRunning: 'treatment',
  setOxygen: 'treatment',
  manageAirway: 'treatment',
  performProcedure: 'treatment',
  position: 'treatment',
  startCompressions: 'treatment',
  stopCompressions: 'treatment',
  stopProcedure: 'treatment',
  shock: 'treatment',
  callColleague: 'call',
  escalate: 'call',
  handOver: 'call',
  orderInvestigation: 'test',
  reviseDifferential: 'thinking',
  decideDisposition: 'thinking',
  answerChallenge: 'thinking',
};

/** What a person does, out of the hands it was given to. */
function taskOf(act: Act): Act {
  return act.type === 'delegate' ? act.task : act;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The learner's decisions in order. `describe` puts an act into words. */
export function decisionsOf(events: readonly EncounterEvent[], describe: (act: Act) => string): readonly Decision[] {
  const ended = new Map<number, Extract<EncounterEvent, { type: 'completed' }>>();
  for (const event of events) if (event.type === 'completed') ended.set(event.of, event);
  return events.flatMap((event): Decision[] => {
    if (event.type !== 'acted' || event.command.role !== 'learner') return [];
    const kind = kinds[taskOf(event.command.act).type];
    if (!kind) return [];
    const end = ended.get(event.position);
    const outcome = end && end.outcome !== 'done' ? sentence([end.outcome, end.note].filter(Boolean).join(': ')) : null;
    return [
      {
        position: event.position,
        tick: event.tick,
        second: seconds(event.tick),
        kind,
        text: sentence(describe(event.command.act)),
        outcome,
      },
    ];
  });
}

/** Words for an event that a mark rests on; null for those that say nothing to a reader. */
export function evidenceText(event: EncounterEvent, describe: (act: Act) => string): string | null {
  switch (event.type) {
    case 'acted':
      return event.command.act.type === 'say'
        ? `You said: “${event.command.act.text}”`
        : sentence(describe(event.command.act));
    case 'spoke':
      return `${event.speaker}: “${event.text}”`;
    case 'found':
      return event.percept;
    case 'challenged':
      return `Questioned by ${event.by}: “${event.text}”`;
    case 'alarmed':
      return `Alarm: ${event.text}`;
    case 'happened':
      return event.text ?? null;
    case 'arrived':
      return `${event.who} arrived`;
    case 'died':
      return 'The patient died';
    default:
      return null;
  }
}

/** What a mark rests on, as lines to read: an act stands for its end and for how its words were understood. */
export function evidenceLines(
  positions: readonly number[],
  events: ReadonlyMap<number, EncounterEvent>,
  describe: (act: Act) => string,
): readonly { readonly position: number; readonly tick: Tick; readonly text: string }[] {
  const shown = new Map<number, EncounterEvent>();
  for (const position of positions) {
    const event = events.get(position);
    const meant = event?.type === 'completed' || event?.type === 'understood' ? events.get(event.of) : event;
    if (meant) shown.set(meant.position, meant);
  }
  const inOrder = [...shown.values()].toSorted((a, b) => a.position - b.position);
  return inOrder.flatMap((event) => {
    const text = evidenceText(event, describe);
    return text === null ? [] : [{ position: event.position, tick: event.tick, text }];
  });
}
