import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button, Select, Sheet, TextArea } from '../../../design/index.ts';
import { useBedside, useHold, useScene } from '../state/use-bedside.ts';
import { DESTINATIONS } from './destinations.ts';
import { FollowUps } from './FollowUps.tsx';
import panel from '../panels/panel.module.css';

/** The end of an encounter: where the patient goes, what was arranged, what to watch for. Or stopping, without a mark. */
export function FinishSheet({ onClose }: { readonly onClose: () => void }) {
  const bedside = useBedside();
  const { mode } = useScene();
  const navigate = useNavigate();
  const [destination, setDestination] = useState('');
  const [followUp, setFollowUp] = useState<readonly string[]>([]);
  const [safetyNet, setSafetyNet] = useState('');
  const [busy, setBusy] = useState(false);
  useHold('dialog', true);
  const finish = async (): Promise<void> => {
    setBusy(true);
    const disposition = destination
      ? await bedside.act({
          type: 'decideDisposition',
          destination,
          ...(followUp.length > 0 ? { followUp: [...followUp] } : {}),
          ...(safetyNet.trim() === '' ? {} : { safetyNet: safetyNet.trim() }),
        })
      : null;
    if (!disposition) await bedside.act({ type: 'finish' });
    setBusy(false);
    onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="Finish"
      actions={
        <>
          <Button variant="primary" busy={busy} onClick={() => void finish()}>
            {destination ? 'Decide and finish' : 'Finish without a destination'}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Back to the patient
          </Button>
        </>
      }
    >
      <div className={panel.section}>
        <Select
          label="Where does the patient go?"
          value={destination}
          options={[{ key: '', name: 'Not decided' }, ...DESTINATIONS]}
          onChange={setDestination}
        />
        <FollowUps chosen={followUp} onChange={setFollowUp} />
        <TextArea
          label="Safety net"
          hint="What to watch for, and what to do then. In words the patient or the next team would hear."
          rows={3}
          value={safetyNet}
          onChange={setSafetyNet}
        />
        {mode !== 'exam' && (
          <p className={panel.hint}>
            Had enough, or was this too close?{' '}
            <Button variant="quiet" size="small" onClick={() => void navigate({ to: '/' })}>
              Stop without penalty
            </Button>{' '}
            The attempt is kept; nothing is marked, and you can come back to it or delete it.
          </p>
        )}
      </div>
    </Sheet>
  );
}
