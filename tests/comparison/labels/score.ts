import { UNDERSTOOD_AT, type Understanding } from '@openward/dialogue';
import { heldTopics, type GoldAct, type Label } from './labels.ts';

type ReturnedAct = Understanding['acts'][number];

/** How one turn was understood, against its label. */
export interface Score {
  readonly label: Label;
  /** The first topic returned answers the first thing asked; undefined where nothing of the inventory is asked. */
  readonly first?: boolean;
  /** A topic returned anywhere answers the first thing asked. */
  readonly among?: boolean;
  /** Things asked in the turn, and how many of them a returned topic answers. */
  readonly asked: number;
  readonly met: number;
  /** For every act of the label, whether an act of an accepted kind was returned. */
  readonly kinds: readonly boolean[];
  /** All acts of the label were returned, and nothing is asked that the label does not ask. */
  readonly actsRight: boolean;
  /** Greatest confidence of what was taken to ask the patient something; 0 where nothing was. */
  readonly asking: number;
  readonly notUnderstood: boolean;
}

const ASKING = new Set(['question', 'openingQuestion', 'goalsOfCare', 'consentRequest']);
const kindsOf = ({ act, or = [] }: GoldAct): readonly string[] => [act, ...or];
const asks = ({ kind, topic }: ReturnedAct): boolean => topic !== undefined || kind === 'consentRequest';

/** A topic that answers; or, where the label takes another kind as well, an act of that kind without a topic. */
function answers(gold: GoldAct, returned: ReturnedAct): boolean {
  if (returned.topic !== undefined) return heldTopics(gold).includes(returned.topic);
  return kindsOf(gold).includes(returned.kind) && returned.kind !== 'question';
}

/** Hearing in silence is right for a mere statement. */
function kindFound(gold: GoldAct, returned: readonly ReturnedAct[]): boolean {
  const kinds = kindsOf(gold);
  return returned.length === 0 ? kinds.includes('statement') : returned.some(({ kind }) => kinds.includes(kind));
}

export function scoreOf(label: Label, { acts, confidence }: Understanding): Score {
  const clear = acts.filter((act) => act.kind !== 'notUnderstood' && act.confidence >= UNDERSTOOD_AT);
  const silent = acts.length === 0;
  const gold = label.acts.filter((act) => heldTopics(act).length > 0);
  const kinds = label.acts.map((act) => (silent || clear.length > 0) && kindFound(act, clear));
  const mayAsk = label.acts.some((act) => kindsOf(act).some((kind) => ASKING.has(kind)));
  const [opening] = gold;
  const lead =
    clear.find(({ topic }) => topic !== undefined) ?? clear.find((act) => gold.some((one) => answers(one, act)));
  return {
    label,
    ...(opening === undefined
      ? {}
      : {
          first: lead !== undefined && answers(opening, lead),
          among: clear.some((act) => answers(opening, act)),
        }),
    asked: gold.length,
    met: gold.filter((one) => clear.some((act) => answers(one, act))).length,
    kinds,
    actsRight: kinds.every(Boolean) && (mayAsk || !clear.some(({ kind }) => ASKING.has(kind))),
    asking: acts.reduce((most, act) => (asks(act) ? Math.max(most, act.confidence) : most), 0),
    notUnderstood: !silent && (clear.length === 0 || confidence < UNDERSTOOD_AT),
  };
}
