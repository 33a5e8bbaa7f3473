import { use } from 'react';
import type { BedsideCatalogue } from '../../../engine-worker/protocol.ts';
import { HandsContext } from '../acts/use-act.ts';
import { useNow, useScene } from '../state/use-bedside.ts';
import panel from './panel.module.css';

/** Whose hands: the learner's own, or a colleague's who repeats it back and does it meanwhile. */
export function Hands() {
  const { by, choose } = use(HandsContext);
  const { catalogue } = useScene();
  const helpers = new Set(catalogue.people.filter(isStaff).map((person) => person.id));
  const people = useNow((now) => now.people);
  const second = useNow((now) => now.second);
  const staff = people.filter((person) => person.present && helpers.has(person.id));
  if (staff.length === 0) return null;
  return (
    <div className={panel.chips} role="group" aria-label="Done by">
      <button type="button" className={panel.chip} aria-pressed={by === null} onClick={() => choose(null)}>
        Myself
      </button>
      {staff.map((person) => (
        <button
          key={person.id}
          type="button"
          className={panel.chip}
          aria-pressed={by === person.id}
          onClick={() => choose(person.id)}
          title={person.role}
        >
          {person.name}
          {person.busyUntilTick / 50 > second && <small>busy</small>}
        </button>
      ))}
    </div>
  );
}

/** Staff have hands to lend; relatives and interpreters do not. Whether someone may do a certain act is theirs to say. */
function isStaff({ id, kind }: BedsideCatalogue['people'][number]): boolean {
  return kind === undefined ? !id.startsWith('interpreter') : kind === 'staff';
}
