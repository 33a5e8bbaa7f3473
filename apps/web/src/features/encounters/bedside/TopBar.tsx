import { Box, Keyboard, LogOut, PanelsTopLeft, Search, WifiOff } from 'lucide-react';
import { Button, IconButton } from '../../../design/index.ts';
import { useScene, useView } from '../state/use-bedside.ts';
import { Clock } from './Clock.tsx';
import styles from './bedside.module.css';

interface TopBarProps {
  readonly onPalette: () => void;
  readonly onHelp: () => void;
  readonly onFinish: () => void;
  readonly phone: boolean;
  readonly inRoom: boolean;
  readonly onRoom: (on: boolean) => void;
}

const MODES = { learn: 'Learn', practise: 'Practise', exam: 'Exam' } as const;

export function TopBar({ onPalette, onHelp, onFinish, phone, inRoom, onRoom }: TopBarProps) {
  const { title, mode } = useScene();
  return (
    <header className={styles.top}>
      <div className={styles.title}>
        <h1>{title ?? 'Encounter'}</h1>
        <span>{MODES[mode]}</span>
      </div>
      <Connection />
      <Clock />
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.command}
          aria-keyshortcuts="/ Control+K"
          onClick={onPalette}
          aria-label="Type what to do"
        >
          <Search aria-hidden="true" />
          {!phone && (
            <>
              <span>Type what to do…</span>
              <kbd>/</kbd>
            </>
          )}
        </button>
        <IconButton
          label={inRoom ? 'Back to the flat bedside' : 'Step into the room (3-D)'}
          aria-keyshortcuts="V"
          onClick={() => onRoom(!inRoom)}
        >
          {inRoom ? <PanelsTopLeft aria-hidden="true" /> : <Box aria-hidden="true" />}
        </IconButton>
        {!phone && (
          <>
            <IconButton label="Keyboard and help" aria-keyshortcuts="?" onClick={onHelp}>
              <Keyboard aria-hidden="true" />
            </IconButton>
            <Button
              variant="secondary"
              size="small"
              className={styles.finish}
              icon={<LogOut aria-hidden="true" />}
              onClick={onFinish}
            >
              Finish
            </Button>
          </>
        )}
      </div>
    </header>
  );
}

function Connection() {
  const connection = useView((view) => view.connection);
  const waiting = useView((view) => view.unacknowledged);
  if (connection === 'local' || connection === 'open') return null;
  return (
    <p className={styles.connection} role="status">
      <WifiOff aria-hidden="true" />
      {connection === 'connecting'
        ? 'Connecting…'
        : `Connection lost. Trying again${waiting > 0 ? `; ${waiting} to be sent` : ''}.`}
    </p>
  );
}
