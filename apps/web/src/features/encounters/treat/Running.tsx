import { useState } from 'react';
import type { Act } from '@openward/encounter';
import { Button, NumberField } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { deviceText, sentence, unitText } from '../acts/words.ts';
import { useHold, useNow } from '../state/use-bedside.ts';
import panel from '../panels/panel.module.css';

type Titrate = Extract<Act, { type: 'titrate' }>;

/** What is running now: change the rate, or stop. Oxygen stands with it. */
export function Running({ onOpen }: { readonly onOpen: (key: string) => void }) {
  const running = useNow((now) => now.running);
  const ongoing = useNow((now) => now.ongoing);
  const oxygen = useNow((now) => now.oxygen);
  const { act, busy } = useAct();
  if (running.length === 0 && ongoing.length === 0 && oxygen.device === 'none') return null;
  return (
    <section className={panel.section} aria-label="Running now">
      <h3>Running now</h3>
      <ul className={panel.list}>
        {oxygen.device !== 'none' && (
          <li className={panel.item}>
            <span>
              Oxygen {oxygen.flowLPerMin} L/min, {deviceText(oxygen.device)}
              {oxygen.fraction === undefined ? '' : `, ${Math.round(oxygen.fraction * 100)} %`}
            </span>
            <Button
              size="small"
              variant="quiet"
              disabled={busy}
              onClick={() => void act({ type: 'setOxygen', device: 'none', flowLPerMin: 0 })}
            >
              Take off
            </Button>
          </li>
        )}
        {ongoing.map(({ procedure, name, settings }) => (
          <li key={procedure} className={panel.item} style={{ flexWrap: 'wrap' }}>
            <span>
              {name}
              {settings !== '' && <span className={panel.time}> {settings}</span>}
            </span>
            <span className={panel.actions}>
              {settings !== '' && (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={`Change the settings of ${name}`}
                  onClick={() => onOpen(`p:${procedure}`)}
                >
                  Set
                </Button>
              )}
              <Button
                size="small"
                variant="quiet"
                disabled={busy}
                aria-label={`Stop ${name}`}
                onClick={() => void act({ type: 'stopProcedure', procedure })}
              >
                Stop
              </Button>
            </span>
          </li>
        ))}
        {running.map((each) => (
          <RunningItem key={each.running} {...each} />
        ))}
      </ul>
    </section>
  );
}

interface RunningItemProps {
  readonly running: string;
  readonly name: string;
  readonly rate: number;
  readonly unit: string;
  readonly givenText: string;
}

function RunningItem({ running, name, rate, unit, givenText }: RunningItemProps) {
  const { act, busy } = useAct();
  const [next, setNext] = useState<number | null>(null);
  useHold('composing', next !== null);
  const change = async (): Promise<void> => {
    if (next === null) return;
    if (!(await act({ type: 'titrate', running, rate: next, unit: unit as Titrate['unit'] }))) setNext(null);
  };
  return (
    <li className={panel.item} style={{ flexWrap: 'wrap' }}>
      <span>
        {sentence(name)} {rate} {unitText(unit)}
        {givenText && <span className={panel.time}> {givenText}</span>}
      </span>
      <span className={panel.actions}>
        {next === null ? (
          <Button
            size="small"
            variant="secondary"
            disabled={busy}
            aria-label={`Change the rate of ${name}`}
            onClick={() => setNext(rate)}
          >
            Rate
          </Button>
        ) : (
          <>
            <NumberField label={`New rate of ${name}`} hideLabel value={next} onChange={setNext} min={0} />
            <Button size="small" variant="primary" disabled={busy} onClick={() => void change()}>
              Set
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="quiet"
          disabled={busy}
          aria-label={`Stop ${name}`}
          onClick={() => void act({ type: 'stopRunning', running })}
        >
          Stop
        </Button>
      </span>
    </li>
  );
}
