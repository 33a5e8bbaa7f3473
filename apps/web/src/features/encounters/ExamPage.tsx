import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, buttonClass, Notice, Skeleton } from '../../design/index.ts';
import { call, type Answer } from '../../api/index.ts';
import { Stages } from './bedside/Stages.tsx';
import { browserExamPorts } from './host/browser-exam-ports.ts';
import { examHost } from './host/exam-host.ts';
import { sceneOfSitting } from './host/exam-scene.ts';
import { Bedside } from './state/bedside.ts';
import { BedsideContext } from './state/use-bedside.ts';
import { shown } from './wait.ts';
import styles from './bedside/bedside.module.css';

interface Sitting {
  readonly sitting: Answer<'getSitting'>;
  readonly menu: Answer<'getMenu'>;
}

/** A sitting: what may be known before, then the bedside on the server's clock. */
export function ExamPage() {
  const { id = '' } = useParams({ strict: false });
  const [begun, setBegun] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['sitting', id],
    staleTime: Infinity,
    queryFn: async (): Promise<Sitting> => {
      const params = { exam: id };
      const [sitting, menu] = await Promise.all([call('getSitting', { params }), call('getMenu', { params })]);
      return { sitting, menu };
    },
  });
  if (error) {
    return (
      <div className={styles.page}>
        <h1>This sitting cannot be opened</h1>
        <Notice tone="error" live>
          {error.message}
        </Notice>
      </div>
    );
  }
  if (!data) {
    return (
      <div className={styles.page} role="status">
        <h1>Finding your sitting…</h1>
        <Skeleton />
      </div>
    );
  }
  const { status } = data.sitting.sitting;
  if (status === 'finished') return <Over id={id} />;
  if (status === 'running' || begun) return <SittingEncounter id={id} sitting={data} />;
  return <Before sitting={data.sitting} onBegin={() => setBegun(true)} />;
}

function Before({ sitting, onBegin }: { readonly sitting: Answer<'getSitting'>; readonly onBegin: () => void }) {
  const { prebrief } = sitting;
  const lists = [
    { name: 'What is asked of you', lines: prebrief.goals },
    { name: 'What is not real', lines: prebrief.notReal },
    { name: 'How to find things', lines: prebrief.help },
  ];
  return (
    <div className={styles.page} style={{ marginTop: 32 }}>
      <h1>Before you begin</h1>
      <p>
        {sitting.sitting.minutes} minutes of real time from the moment you begin.{' '}
        {sitting.sitting.pauseAllowed
          ? 'You may pause.'
          : 'The clock does not stop; if the connection is lost, come back and go on.'}
      </p>
      {lists.map(({ name, lines }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <Button variant="accent" size="large" onClick={onBegin}>
        Begin
      </Button>
    </div>
  );
}

function Over({ id }: { readonly id: string }) {
  return (
    <div className={styles.page}>
      <h1>The sitting is over</h1>
      <p>What you did is recorded. Your debrief opens once it has been released to you.</p>
      <Link to="/debriefs/$id" params={{ id }} className={buttonClass('accent')}>
        Go to the debrief
      </Link>
    </div>
  );
}

function SittingEncounter({ id, sitting }: { readonly id: string; readonly sitting: Sitting }) {
  const [over, setOver] = useState(false);
  const [bedside, setBedside] = useState<Bedside | null>(null);
  useEffect(() => {
    const scene = sceneOfSitting(sitting.sitting, sitting.menu);
    const opened = new Bedside(examHost(id, scene, sitting.sitting.sitting.pauseAllowed, browserExamPorts), shown);
    setBedside(opened);
    return opened.start();
  }, [id, sitting]);
  const toEnd = useCallback(() => setOver(true), []);
  if (over) return <Over id={id} />;
  if (!bedside) return null;
  return (
    <BedsideContext value={bedside}>
      <Stages onEnded={toEnd} />
    </BedsideContext>
  );
}
