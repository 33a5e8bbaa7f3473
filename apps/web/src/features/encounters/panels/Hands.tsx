import { use } from 'react';
import { HandsContext } from '../acts/use-act.ts';
import { useNow } from '../state/use-bedside.ts';
import panel from './panel.module.css';

/** Whose hands: the learner's own, or a colleague's who repeats it back and does it meanwhile. */
export function Hands() {
  const { by, choose } = use(HandsContext);
  const people = useNow((now) => now.people);
  const second = useNow((now) => now.second);
  const staff = people.filter(
    (person) => person.present && person.id !== 'patient' && person.id !== 'learner' && HELPERS.test(person.role),
  );
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

/** Roles whose hands can be asked for. Whether they may do a certain act is theirs to say. */
const HELPERS =
  /nurse|doctor|registrar|consultant|anaesth|assistant|team|outreach|surgeon|colleague|resident|critical care/i;
