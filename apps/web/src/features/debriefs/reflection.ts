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

/** Own words about an attempt: kept in this browser, and on the server too once the attempt is in the record. */
export function useReflection(id: string, kept: boolean) {
  const [reflection, setReflection] = useState(() => parseReflection(localStorage.getItem(key(id))));
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    if (!kept) return;
    const abort = new AbortController();
    call('getReflection', { params: { attempt: id }, signal: abort.signal }).then(
      (saved) => {
        if (saved.savedAt !== null) {
          setReflection((now) =>
            now.done === 2 ? now : { reactions: saved.reactions, reasoning: saved.reasoning, done: 2 },
          );
        }
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(error);
      },
    );
    return () => abort.abort();
  }, [id, kept]);

  useEffect(() => {
    if (!kept || reflection.done < 2 || (reflection.reactions === '' && reflection.reasoning === '')) return;
    const { reactions, reasoning } = reflection;
    call('saveReflection', { params: { attempt: id }, body: { reactions, reasoning } }).then(
      () => setProblem(null),
      setProblem,
    );
  }, [id, kept, reflection]);

  const save = (next: Reflection) => {
    localStorage.setItem(key(id), JSON.stringify(next));
    setReflection(next);
  };
  return { reflection, save, problem };
}
