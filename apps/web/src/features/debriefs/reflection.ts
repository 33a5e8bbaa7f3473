import { useEffect, useState } from 'react';
import { call } from '../../api/index.ts';

/** The learner's own words. `done` is how many of the two steps are behind. */
export interface Reflection {
  readonly reactions: string;
  readonly reasoning: string;
  readonly done: 0 | 1 | 2;
}

const empty: Reflection = { reactions: '', reasoning: '', done: 0 };
const key = (id: string) => `openward.reflection.${id}`;

/** Reads what was kept in this browser; anything else reads as nothing written yet. */
export function parseReflection(stored: string | null): Reflection {
  if (stored === null) return empty;
  let value: Partial<Reflection>;
  try {
    value = JSON.parse(stored) as Partial<Reflection>;
  } catch {
    return empty;
  }
  const done = value.done === 1 || value.done === 2 ? value.done : 0;
  return { reactions: String(value.reactions ?? ''), reasoning: String(value.reasoning ?? ''), done };
}

const written = ({ reactions, reasoning }: Reflection): boolean => reactions !== '' || reasoning !== '';

async function put(attempt: string, { reactions, reasoning }: Reflection): Promise<void> {
  await call('saveReflection', { params: { attempt }, body: { reactions, reasoning } });
}

/** What holds after the server was asked: words of this browser go there where it has none; else its own are taken. */
async function meet(attempt: string, here: Reflection): Promise<Reflection> {
  const there = await call('getReflection', { params: { attempt } });
  if (there.savedAt !== null) {
    return here.done === 2 && written(here)
      ? here
      : { reactions: there.reactions, reasoning: there.reasoning, done: 2 };
  }
  if (here.done === 2 && written(here)) await put(attempt, here);
  return here;
}

/** Own words about an attempt: kept in this browser, and on the server too once the attempt is in the record. */
export function useReflection(id: string, kept: boolean) {
  const [reflection, setReflection] = useState(() => parseReflection(localStorage.getItem(key(id))));
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    if (!kept) return;
    let gone = false;
    meet(id, parseReflection(localStorage.getItem(key(id)))).then(
      (met) => !gone && setReflection((now) => (now.done === 2 ? now : met)),
      (error: unknown) => !gone && setProblem(error),
    );
    return () => {
      gone = true;
    };
  }, [id, kept]);

  const save = (next: Reflection) => {
    localStorage.setItem(key(id), JSON.stringify(next));
    setReflection(next);
    if (kept && next.done === 2 && written(next)) put(id, next).then(() => setProblem(null), setProblem);
  };
  return { reflection, save, problem };
}
