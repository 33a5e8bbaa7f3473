import {
  initialDialogue,
  overhear,
  reply,
  understand,
  type DialogueData,
  type DialogueState,
  type Heard,
  type Matcher,
  type Situation,
} from '@openward/dialogue';
import { randomStream, type RandomState } from '@openward/kernel';

/** A line of input: what is said, by whom (the learner where left out), to whom (the patient where left out). */
export interface Line {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly to?: string | undefined;
}

/** What became of a line. */
export interface Answered {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly acts: Heard['acts'];
  readonly frames: Heard['frames'];
  readonly confidence: number;
  /** Topics in the order they were asked, then what else it might have been; the act where nothing was asked. */
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  readonly decision: Heard['decision'] | 'overheard';
  readonly answer: string | null;
  readonly facts: readonly string[];
}

const SEED = 1;
const LEARNER = new Set(['', 'learner', 'doctor', 'clinician', 'student', 'd']);

/** A conversation with the people of a case, alone and alert, or (without a case) with nobody who knows anything. */
export class Conversation {
  private readonly matcher: Matcher;
  private readonly hasCase: boolean;
  private state: DialogueState;
  private random: RandomState;

  constructor(matcher: Matcher, hasCase: boolean) {
    this.matcher = matcher;
    this.hasCase = hasCase;
    this.state = initialDialogue(matcher.data);
    this.random = randomStream(SEED, 'dialogue');
  }

  /** Forgets all that was said. */
  restart(): void {
    this.state = initialDialogue(this.matcher.data);
    this.random = randomStream(SEED, 'dialogue');
  }

  take({ text, speaker, to }: Line): Answered {
    const { matcher } = this;
    const own = speaker === undefined ? {} : { speaker };
    if (!LEARNER.has((speaker ?? '').toLowerCase())) {
      this.state = overhear(matcher, this.state, text);
      return {
        text,
        ...own,
        acts: [],
        frames: [],
        confidence: 0,
        topics: [],
        decision: 'overheard',
        answer: null,
        facts: [],
      };
    }
    const heard = understand(matcher, this.state, text);
    const said = reply(matcher, this.state, heard, situationOf(matcher.data, to), this.random);
    this.state = said.state;
    return {
      ...{ text, ...own, acts: heard.acts, frames: heard.frames, confidence: heard.confidence },
      topics: topicsOf(heard),
      decision: heard.decision,
      answer: this.hasCase ? said.replies.map((one) => one.text).join(' ') : null,
      facts: said.replies.flatMap((one) => one.facts),
    };
  }
}

function situationOf(data: DialogueData, to: string | undefined): Situation {
  const listener =
    data.speakers.find(({ id }) => id === to)?.id ?? data.speakers.find(({ id }) => id === 'patient')?.id;
  return {
    listener: listener ?? data.speakers[0]?.id ?? 'patient',
    present: data.speakers.map(({ id }) => id),
    consciousness: 'alert',
    breathless: false,
    interpreter: true,
    holds: () => false,
  };
}

/** Acts stand among the topics by their own key: first where nothing was clearly asked, last where something was. */
function topicsOf({ topics, acts, frames }: Heard): Answered['topics'] {
  const asked = topics.map(({ topic, confidence }) => ({ topic, score: confidence }));
  const done = acts
    .filter(({ kind, topic }) => topic === undefined && kind !== 'notUnderstood')
    .map(({ kind, confidence }) => ({ topic: kind as string, score: confidence }));
  const clear = frames.some(({ topic }) => topic !== undefined) && acts.some(({ topic }) => topic !== undefined);
  return clear ? [...asked, ...done] : [...done, ...asked];
}
