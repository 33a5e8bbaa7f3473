import { useState } from 'react';
import { OPENINGS } from './openings.ts';
import panel from './panel.module.css';

export function Suggestions({ onChoose }: { readonly onChoose: (words: string) => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const ideas = OPENINGS.find((each) => each.name === open);
  return (
    <div className={panel.section}>
      <div className={panel.chips} role="group" aria-label="Ideas of what to ask">
        {OPENINGS.map(({ name }) => (
          <button
            key={name}
            type="button"
            className={panel.chip}
            aria-expanded={name === open}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {name}
          </button>
        ))}
      </div>
      {ideas && (
        <ul className={panel.list}>
          {ideas.words.map((words) => (
            <li key={words}>
              <button type="button" className={panel.item} onClick={() => (onChoose(words), setOpen(null))}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
