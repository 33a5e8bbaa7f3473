import { useEffect, useRef, useState } from 'react';
import { Send } from 'lucide-react';
import { Button, cx } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { clockText, secondOf, words } from '../acts/words.ts';
import { useHold, useNames, useNow, useScene, useView } from '../state/use-bedside.ts';
import { Suggestions } from './Suggestions.tsx';
import panel from './panel.module.css';
import styles from './talk.module.css';

/** Words with whoever is in the room. What was said stands above; the clock waits while words are found. */
export function TalkPanel() {
  const { patient, mode } = useScene();
  const names = useNames();
  const people = useNow((now) => now.people);
  const entries = useView((view) => view.entries);
  const { act, busy } = useAct();
  const [chosen, setChosen] = useState('patient');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLLIElement>(null);
  useHold('composing', text.trim() !== '');

  const here = people.filter((person) => person.present);
  const listeners = [
    { id: 'patient', name: patient.person.name, role: 'patient' },
    ...here.filter((person) => person.id !== 'patient' && person.id !== 'learner'),
  ];
  const to = listeners.some((each) => each.id === chosen) ? chosen : 'patient';
  const said = entries.filter((entry) => entry.kind === 'words');
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? names.person(id);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [said.length]);

  const say = async (): Promise<void> => {
    const words = text.trim();
    if (words === '' || busy) return;
    setText('');
    if (await act({ type: 'say', to, text: words })) setText(words);
    field.current?.focus();
  };

  return (
    <div className={cx(panel.panel, styles.talk)}>
      <ul className={styles.transcript} aria-label="What has been said">
        {said.length === 0 && (
          <li className={panel.hint}>
            Nothing has been said yet. Begin as you would: who you are, and what brought them here.
          </li>
        )}
        {said.map((entry) => (
          <li key={entry.position} className={cx(styles.line, entry.speaker === 'learner' && styles.mine)}>
            <p className={styles.who}>
              {entry.speaker === 'learner' ? `You to ${nameOf(entry.to)}` : nameOf(entry.speaker)}
              {entry.emotion && <span> · {words(entry.emotion)}</span>}
              <span className={panel.time}> {clockText(secondOf(entry.tick))}</span>
            </p>
            <p className={styles.words}>{entry.text}</p>
          </li>
        ))}
        <li ref={end} aria-hidden="true" className={styles.end} />
      </ul>
      <div className={styles.composer}>
        <div className={panel.chips} role="group" aria-label="Speak to">
          {listeners.map((person) => (
            <button
              key={person.id}
              type="button"
              className={panel.chip}
              aria-pressed={person.id === to}
              onClick={() => setChosen(person.id)}
            >
              {person.name}
              {person.role !== 'patient' && <small>{person.role}</small>}
            </button>
          ))}
        </div>
        {mode === 'learn' && <Suggestions onChoose={(words) => (setText(words), field.current?.focus())} />}
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void say();
          }}
        >
          <label className="visually-hidden" htmlFor="talk-words">
            Say to {nameOf(to)}
          </label>
          <textarea
            id="talk-words"
            ref={field}
            className={styles.field}
            rows={2}
            value={text}
            placeholder={`Say something to ${nameOf(to)}…`}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void say();
            }}
          />
          <Button
            type="submit"
            variant="primary"
            aria-label="Say it"
            disabled={text.trim() === '' || busy}
            icon={<Send aria-hidden="true" />}
          />
        </form>
      </div>
    </div>
  );
}
