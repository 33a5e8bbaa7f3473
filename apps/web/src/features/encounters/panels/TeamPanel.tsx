import { useState } from 'react';
import { Badge, Button, SearchField } from '../../../design/index.ts';
import { find } from '../acts/search.ts';
import { useAct } from '../acts/use-act.ts';
import { duration, secondOf } from '../acts/words.ts';
import { useNow, useScene } from '../state/use-bedside.ts';
import { Hands } from './Hands.tsx';
import { HandOver } from './HandOver.tsx';
import panel from './panel.module.css';

/** Who is here, who is coming, and whom to call: with a structured message where it matters. */
export function TeamPanel() {
  const people = useNow((now) => now.people);
  const second = useNow((now) => now.second);
  const [message, setMessage] = useState<{
    readonly to: string;
    readonly name: string;
    readonly kind: 'escalate' | 'handOver';
  } | null>(null);
  const others = people.filter((person) => person.id !== 'patient' && person.id !== 'learner');
  if (message) return <HandOver {...message} onDone={() => setMessage(null)} />;
  return (
    <div className={panel.panel}>
      <section className={panel.section} aria-label="Here and on the way">
        <h3>Here and on the way</h3>
        <ul className={panel.list}>
          {others.length === 0 && <li className={panel.item}>Only you and the patient.</li>}
          {others.map((person) => (
            <li key={person.id} className={panel.item} style={{ flexWrap: 'wrap' }}>
              <span>
                <strong>{person.name}</strong> <span className={panel.time}>{person.role}</span>
              </span>
              <span className={panel.actions}>
                {person.present ? (
                  person.busyUntilTick / 50 > second ? (
                    <Badge>busy {duration(secondOf(person.busyUntilTick) - second)}</Badge>
                  ) : (
                    <Badge tone="positive">here</Badge>
                  )
                ) : (
                  <Badge tone="teal">
                    {person.expectedTick === undefined
                      ? 'called'
                      : `in ${duration(Math.max(0, secondOf(person.expectedTick) - second))}`}
                  </Badge>
                )}
                {person.present && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Hand over to ${person.name}`}
                    onClick={() => setMessage({ to: person.id, name: person.name, kind: 'handOver' })}
                  >
                    Hand over
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
        <p className={panel.hint}>
          To have something done by a colleague, choose their name above the list in Examine, Orders or Treat. They
          repeat it back and tell you when it is done.
        </p>
      </section>
      <Call onEscalate={(to, name) => setMessage({ to, name, kind: 'escalate' })} />
    </div>
  );
}

function Call({ onEscalate }: { readonly onEscalate: (to: string, name: string) => void }) {
  const { catalogue } = useScene();
  const { act, busy } = useAct();
  const [query, setQuery] = useState('');
  const present = useNow((now) => now.people).map((person) => person.id);
  const callable = catalogue.people.filter((person) => person.callable !== false && !present.includes(person.id));
  const named = callable.map((person) => ({ ...person, synonyms: [person.role, person.id.replaceAll('-', ' ')] }));
  return (
    <section className={panel.section} aria-label="Call">
      <h3>Call</h3>
      <Hands />
      <SearchField
        label="Find a colleague"
        hideLabel
        placeholder="Find: registrar, interpreter, urology…"
        value={query}
        onChange={setQuery}
      />
      <ul className={panel.list}>
        {find(named, query, 40).map((person) => (
          <li key={person.id} className={panel.item} style={{ flexWrap: 'wrap' }}>
            <span>
              {person.role} <span className={panel.time}>{person.name}</span>
            </span>
            <span className={panel.actions}>
              <Button
                size="small"
                variant="secondary"
                disabled={busy}
                aria-label={`Call ${person.role}`}
                onClick={() => void act({ type: 'callColleague', whom: person.id })}
              >
                Call
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={`Call ${person.role} with SBAR`}
                onClick={() => onEscalate(person.id, person.name)}
              >
                SBAR
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
