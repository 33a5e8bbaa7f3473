import { createContext, use, useCallback } from 'react';
import type { Act, PlainAct } from '@openward/encounter';
import type { Refusal } from '../../../engine-worker/protocol.ts';
import { useBedside, useView } from '../state/use-bedside.ts';

/** Whose hands do the next act: the learner's own, or a colleague's by id. */
export const HandsContext = createContext<{ readonly by: string | null; readonly choose: (by: string | null) => void }>(
  {
    by: null,
    choose: () => undefined,
  },
);

/** Acts that are a person's own words or thoughts and are never handed to somebody else. */
const OWN: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'say',
  'readChart',
  'confirmIdentity',
  'confirmAllergies',
  'wearProtection',
  'escalate',
  'handOver',
  'reviseDifferential',
  'reportIncident',
  'decideDisposition',
  'answerChallenge',
  'wait',
  'finish',
]);

/** Sends acts by the hands chosen; `busy` while one is under way. */
export function useAct(): {
  readonly act: (act: Act) => Promise<Refusal | null>;
  readonly busy: boolean;
} {
  const bedside = useBedside();
  const { by } = use(HandsContext);
  const busy = useView((view) => view.doing !== null || view.skipping !== null || view.now?.status === 'finished');
  const act = useCallback(
    (wanted: Act) => {
      const handed: Act =
        by === null || wanted.type === 'delegate' || OWN.has(wanted.type)
          ? wanted
          : { type: 'delegate', to: by, closedLoop: true, task: wanted as PlainAct };
      return bedside.act(handed);
    },
    [bedside, by],
  );
  return { act, busy };
}
