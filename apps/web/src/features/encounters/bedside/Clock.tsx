import { FastForward, Pause, Play, Square } from 'lucide-react';
import { Button, IconButton } from '../../../design/index.ts';
import { clockText } from '../acts/words.ts';
import { useBedside, useNow, useScene, useView } from '../state/use-bedside.ts';
import type { HoldReason } from '../state/view.ts';
import { Dropdown } from './Dropdown.tsx';
import styles from './bedside.module.css';

const WHY: Readonly<Record<HoldReason, string>> = {
  arrival: 'Waiting for you',
  learner: 'Paused',
  composing: 'Held while you type',
  dialog: 'Held while you read',
  doing: 'Doing',
  cue: 'Paused for a cue',
};

const SKIPS = [
  { key: 'something', name: 'Until something happens', seconds: 900, until: true },
  { key: '10', name: '10 seconds', seconds: 10, until: false },
  { key: '60', name: '1 minute', seconds: 60, until: false },
  { key: '300', name: '5 minutes', seconds: 300, until: false },
  { key: '900', name: '15 minutes', seconds: 900, until: false },
] as const;

/** The clinical clock and its pace: held, as in life, or ahead. */
export function Clock() {
  const bedside = useBedside();
  const second = useNow((now) => now.second);
  const finished = useNow((now) => now.status === 'finished');
  const held = useView((view) => view.held);
  const skipping = useView((view) => view.skipping);
  const remaining = useView((view) => view.remainingSeconds);
  const { timeLimitMinutes } = useScene();
  const shown = held.find((reason) => reason !== 'doing') ?? held[0];
  const waiting = held.some((reason) => reason === 'learner' || reason === 'arrival' || reason === 'cue');
  return (
    <div className={styles.clock}>
      {bedside.host.can.pause && (
        <Button
          variant={waiting ? 'accent' : 'secondary'}
          size="small"
          className={styles.pause}
          aria-label={waiting ? 'Run the clock' : 'Pause the clock'}
          aria-keyshortcuts="Space"
          disabled={finished || skipping !== null}
          icon={waiting ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          onClick={() => bedside.togglePause()}
        />
      )}
      <div className={styles.time}>
        <span role="timer" aria-label="Clinical clock" className={styles.digits}>
          {clockText(second)}
        </span>
        <span className={styles.pace} data-pace={shown ?? 'running'}>
          {remaining !== null
            ? `${clockText(remaining)} left`
            : shown
              ? WHY[shown]
              : timeLimitMinutes
                ? `of ${timeLimitMinutes} min`
                : 'Running'}
        </span>
      </div>
      {finished ? null : skipping === null ? (
        <Dropdown label="Let time pass" icon={<FastForward aria-hidden="true" />}>
          {(close) =>
            SKIPS.map((skip) => (
              <Button
                key={skip.key}
                variant="quiet"
                wide
                onClick={() => {
                  close();
                  void bedside.skip(skip.seconds, skip.until);
                }}
              >
                {skip.name}
              </Button>
            ))
          }
        </Dropdown>
      ) : (
        <IconButton label="Stop here" variant="accent" onClick={() => bedside.host.cancelSkip()}>
          <Square aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
