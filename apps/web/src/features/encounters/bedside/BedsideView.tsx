import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { X } from 'lucide-react';
import { IconButton } from '../../../design/index.ts';
import { HandsContext } from '../acts/use-act.ts';
import { Monitor } from '../monitor/Monitor.tsx';
import { RecordPanel } from '../panels/RecordPanel.tsx';
import { PatientView } from '../patient/PatientView.tsx';
import { useBedside, useNow } from '../state/use-bedside.ts';
import { Announcements } from './Announcements.tsx';
import { Arrival } from './Arrival.tsx';
import { Latest } from './Latest.tsx';
import { Nav } from './Nav.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PANELS, type PanelKey } from './panels.ts';
import { Status } from './Status.tsx';
import { TopBar } from './TopBar.tsx';
import { Challenge, fetchLater, FinishSheet, HelpSheet, MoreSheet, Palette, WardView } from './later.ts';
import { readSettings, writeSettings } from './settings.ts';
import { useAway } from './use-away.ts';
import { useLayout } from './use-layout.ts';
import { useUnseen } from './use-seen.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './bedside.module.css';

type Over = 'palette' | 'help' | 'finish' | 'more' | null;

const ON_PHONE: readonly PanelKey[] = ['talk', 'examine', 'orders', 'treat', 'results'];
const ON_TABLET: readonly PanelKey[] = PANELS.map((each) => each.key);
const ON_LAPTOP = ON_TABLET.filter((key) => key !== 'record');

/** The bedside, open: patient, monitor, the place that is worked in, and the record, as the room allows. */
export function BedsideView() {
  const bedside = useBedside();
  const layout = useLayout();
  const [chosen, setChosen] = useState<PanelKey>(layout === 'phone' ? 'patient' : 'talk');
  const [inRoom, setInRoom] = useState(() => readSettings().inRoom);
  const panel: PanelKey =
    layout === 'laptop' && !inRoom && chosen === 'record'
      ? 'talk'
      : layout !== 'phone' && chosen === 'patient'
        ? 'talk'
        : chosen;
  const [treating, setTreating] = useState<string | null>(null);
  /** The region of the body that was pointed at in the room. */
  const [region, setRegion] = useState('general');
  const [over, setOver] = useState<Over>(null);
  const [by, setBy] = useState<string | null>(null);
  const unseen = useUnseen(panel);
  const people = useNow((now) => now.people);
  const work = useRef<HTMLElement>(null);
  const byHere = by !== null && people.some((person) => person.id === by && person.present) ? by : null;

  const go = useCallback(
    (next: PanelKey) => setChosen((now) => (layout === 'phone' && now === next ? 'patient' : next)),
    [layout],
  );
  const openTreatment = useCallback((key: string | null) => {
    setTreating(key);
    if (key !== null) setChosen('treat');
  }, []);
  const goFromRoom = useCallback((next: PanelKey, pointedAt?: string) => {
    setChosen(next);
    if (pointedAt !== undefined) setRegion(pointedAt);
  }, []);
  const close = useCallback(() => setOver(null), []);
  const showRoom = useCallback((on: boolean) => {
    setInRoom(on);
    writeSettings({ ...readSettings(), inRoom: on });
  }, []);
  useEffect(fetchLater, []);
  useAway();
  useShortcuts(over === null, {
    panel: go,
    pause: () => bedside.host.can.pause && bedside.togglePause(),
    palette: () => setOver('palette'),
    help: () => setOver('help'),
    room: () => showRoom(!inRoom),
  });
  useEffect(() => {
    work.current?.scrollTo({ top: 0 });
  }, [panel, treating]);

  const info = PANELS.find((each) => each.key === panel);
  const phone = layout === 'phone';
  return (
    <HandsContext value={{ by: byHere, choose: setBy }}>
      <div className={styles.bedside} data-layout={layout} data-panel={panel} data-room={inRoom || undefined}>
        <TopBar
          phone={phone}
          onPalette={() => setOver('palette')}
          onHelp={() => setOver('help')}
          onFinish={() => setOver('finish')}
          inRoom={inRoom}
          onRoom={showRoom}
        />
        <div className={styles.scene}>
          {(!phone || panel === 'patient') && (
            <div className={styles.patient}>
              {inRoom ? (
                <Suspense fallback={<PatientView compact={phone} />}>
                  <WardView onPanel={goFromRoom} onFlat={() => showRoom(false)} />
                </Suspense>
              ) : (
                <PatientView compact={phone} />
              )}
            </div>
          )}
          <div className={styles.monitor}>
            <Monitor compact={phone || inRoom} />
          </div>
        </div>
        {!phone && (
          <Nav
            panel={panel}
            onChoose={go}
            unseen={unseen}
            shown={layout === 'laptop' && !inRoom ? ON_LAPTOP : ON_TABLET}
          />
        )}
        <section ref={work} className={styles.work} aria-label={info?.name ?? 'Now'} tabIndex={-1}>
          {phone && panel !== 'patient' && (
            <div className={styles.workHead}>
              <h2>{info?.name}</h2>
              <IconButton label="Back to the patient" onClick={() => setChosen('patient')}>
                <X aria-hidden="true" />
              </IconButton>
            </div>
          )}
          <Arrival />
          {!phone && <h2 className="visually-hidden">{info?.name}</h2>}
          <PanelBody panel={panel} region={region} treating={treating} onTreat={openTreatment} />
        </section>
        {layout === 'laptop' && !inRoom && (
          <aside className={styles.record} aria-label="Record">
            <h2>Record</h2>
            <RecordPanel />
          </aside>
        )}
        {phone && panel === 'patient' && <Latest onOpen={go} />}
        <Status />
        {phone && <Nav panel={panel} onChoose={go} unseen={unseen} shown={ON_PHONE} onMore={() => setOver('more')} />}
      </div>
      <Announcements />
      <Suspense>
        <Challenge />
        {over === 'palette' && (
          <Palette onClose={close} onTreat={openTreatment} onPanel={setChosen} onFinish={() => setOver('finish')} />
        )}
        {over === 'help' && <HelpSheet onClose={close} />}
        {over === 'finish' && <FinishSheet onClose={close} />}
        {over === 'more' && (
          <MoreSheet
            onClose={close}
            onChoose={setChosen}
            onFinish={() => setOver('finish')}
            onHelp={() => setOver('help')}
          />
        )}
      </Suspense>
    </HandsContext>
  );
}
