import { useState } from 'react';
import { Sheet, Toggle } from '../../../design/index.ts';
import { useBedside, useHold } from '../state/use-bedside.ts';
import { PANELS } from './panels.ts';
import { readSettings, writeSettings, type Settings } from './settings.ts';
import panel from '../panels/panel.module.css';
import styles from './bedside.module.css';

const KEYS: readonly (readonly [string, string])[] = [
  ['/ or Ctrl K', 'Type what to do: “oxygen 15”, “examine chest”, “order lactate”'],
  ['Space', 'Hold or run the clock'],
  ...PANELS.map(({ name, shortcut }): readonly [string, string] => [shortcut, name]),
  ['Enter', 'In Talk: say it. Shift Enter starts a new line'],
  ['V', 'Into the room in three dimensions, and back'],
  ['W A S D, arrows', 'In the room, once it has been clicked: walk and turn; drag to look around'],
  ['?', 'This sheet'],
  ['Esc', 'Close what is open'],
];

/** How the bedside works, its keys, and the few settings. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const bedside = useBedside();
  const [settings, setSettings] = useState(readSettings);
  useHold('dialog', true);
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(next);
  };
  return (
    <Sheet isOpen onClose={onClose} title="Help">
      <div className={panel.section}>
        <p>Everything you do takes the time it takes on a ward. Thinking, typing and reading take none.</p>
        {bedside.host.can.pause && <p>You may pause whenever you like, and stop without penalty under Finish.</p>}
        <Toggle
          label="Single-key shortcuts"
          checked={settings.singleKeys}
          onChange={(singleKeys) => change({ singleKeys })}
        />
        {bedside.host.can.pause && (
          <Toggle
            label="Hold the clock while I write"
            hint="Off: time goes on while words and forms are filled in"
            checked={settings.holdWhileWriting}
            onChange={(holdWhileWriting) => change({ holdWhileWriting })}
          />
        )}
        <h3>Keys</h3>
        <dl className={styles.keys}>
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}
