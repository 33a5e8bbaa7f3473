import { useId, useState } from 'react';
import { cx, Dialog } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import type { PanelKey } from '../bedside/panels.ts';
import { useHold, useScene } from '../state/use-bedside.ts';
import { interpret } from './interpret.ts';
import type { Suggestion } from './suggestion.ts';
import styles from './palette.module.css';

interface PaletteProps {
  readonly onClose: () => void;
  readonly onTreat: (key: string) => void;
  readonly onPanel: (panel: PanelKey) => void;
  readonly onFinish: () => void;
}

/** One line for everything: type what you would say, press Enter. */
export function Palette({ onClose, onTreat, onPanel, onFinish }: PaletteProps) {
  const scene = useScene();
  const { act, busy } = useAct();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  useHold('dialog', true);
  const suggestions = interpret(text, scene);
  const current = Math.min(at, suggestions.length - 1);

  const choose = ({ does }: Suggestion): void => {
    if (does.type === 'act' && busy) return;
    onClose();
    if (does.type === 'act') void act(does.act);
    else if (does.type === 'form') onTreat(does.treatable);
    else if (does.type === 'panel') onPanel(does.panel);
    else onFinish();
  };

  return (
    <Dialog isOpen onClose={onClose} title="What do you do?" wide>
      <input
        className={styles.field}
        role="combobox"
        aria-label="What do you do?"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={suggestions.length > 0 ? `${list}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus
        placeholder="oxygen 15 · examine trachea · order lactate · call registrar"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          const chosen = suggestions[current];
          if (step !== 0) {
            event.preventDefault();
            setAt((current + step + suggestions.length) % Math.max(1, suggestions.length));
          } else if (event.key === 'Enter' && chosen) {
            event.preventDefault();
            choose(chosen);
          }
        }}
      />
      <ul id={list} role="listbox" aria-label="What this may mean" className={styles.list}>
        {suggestions.map((each, i) => (
          <li
            key={each.key}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === current}
            className={cx(styles.option, i === current && styles.current)}
            onClick={() => choose(each)}
            onPointerMove={() => setAt(i)}
          >
            <span>{each.name}</span>
            <small>{each.kind}</small>
          </li>
        ))}
      </ul>
      {suggestions.length === 0 && (
        <p className={styles.none}>Nothing found. Try “give”, “examine”, “order”, “call” or “say”, and what.</p>
      )}
    </Dialog>
  );
}
