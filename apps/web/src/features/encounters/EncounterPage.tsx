import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Stages } from './bedside/Stages.tsx';
import { newId } from './chance.ts';
import { startEngineWorker, workerHost } from './host/worker-host.ts';
import { Bedside } from './state/bedside.ts';
import { BedsideContext } from './state/use-bedside.ts';
import { shown } from './wait.ts';

/** An attempt kept in this browser, at the bedside. */
export function EncounterPage() {
  const { id = '' } = useParams({ strict: false });
  return <Encounter key={id} id={id} />;
}

function Encounter({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  const [bedside, setBedside] = useState<Bedside | null>(null);
  useEffect(() => {
    const opened = new Bedside(workerHost(id, startEngineWorker, newId), shown);
    setBedside(opened);
    return opened.start();
  }, [id]);
  const toDebrief = useCallback(
    () => void navigate({ to: '/debriefs/$id', params: { id }, replace: true }),
    [navigate, id],
  );
  if (!bedside) return null;
  return (
    <BedsideContext value={bedside}>
      <Stages onEnded={toDebrief} />
    </BedsideContext>
  );
}
