import { useState } from 'react';
import { X } from 'lucide-react';
import { SearchField } from '../../../design/index.ts';
import { find } from '../acts/search.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import panel from '../panels/panel.module.css';

interface FollowUpsProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is arranged for afterwards: found by name, taken away by a press. */
export function FollowUps({ chosen, onChange }: FollowUpsProps) {
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : find(FOLLOW_UPS, query, 5).filter(({ key }) => !chosen.includes(key));
  return (
    <div className={panel.section}>
      <SearchField
        label="What have you arranged?"
        placeholder="Find: clinic, review, repeat test…"
        value={query}
        onChange={setQuery}
      />
      {found.length > 0 && (
        <ul className={panel.list} aria-label="Follow-up found">
          {found.map(({ key, name }) => (
            <li key={key}>
              <button
                type="button"
                className={panel.item}
                onClick={() => {
                  onChange([...chosen, key]);
                  setQuery('');
                }}
              >
                {name}
                <span className={panel.meta}>add</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <div className={panel.chips} role="group" aria-label="Arranged">
          {chosen.map((key) => {
            const name = FOLLOW_UPS.find((each) => each.key === key)?.name ?? key;
            return (
              <button
                key={key}
                type="button"
                className={panel.chip}
                aria-label={`Remove ${name}`}
                onClick={() => onChange(chosen.filter((each) => each !== key))}
              >
                {name} <X aria-hidden="true" size={16} />
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
