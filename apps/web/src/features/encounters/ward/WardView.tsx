import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Button, Notice } from '../../../design/index.ts';
import { capabilityOf } from '../../../world/capability.ts';
import type { WardObject } from '../../../world/objects.ts';
import { lookOf } from '../../../world/people/look.ts';
import { poseOf } from '../../../world/people/poses.ts';
import { roomFor } from '../../../world/rooms/index.ts';
import { World } from '../../../world/world.ts';
import { WornOnFace } from '../../../world/equipment/worn.ts';
import type { PanelKey } from '../bedside/panels.ts';
import { useAct } from '../acts/use-act.ts';
import { describePatient } from '../patient/describe.ts';
import { traitsOf } from '../patient/traits.ts';
import { useBedside, useNow, useScene, useView } from '../state/use-bedside.ts';
import { Captions } from './Captions.tsx';
import { Cast } from './cast.ts';
import { hipsOnBed } from '../../../world/people/hips.ts';
import { PATIENT_REGIONS, regionsOf } from './regions.ts';
import { BesideTheWearer } from './headset/BesideTheWearer.tsx';
import { useHeadset } from './headset/use-headset.ts';
import { useStates } from './use-states.ts';
import { screenRows } from './screen-rows.ts';
import { Twins } from './Twins.tsx';
import styles from './ward.module.css';

interface WardViewProps {
  /** A panel is wanted; of the examinations, those of a region. */
  readonly onPanel: (panel: PanelKey, region?: string) => void;
  readonly onFlat: () => void;
}

const MEASURED_EVERY_MS = 500;

type Trouble = 'noWebGl' | 'lost' | 'people';
const TROUBLE: Readonly<Record<Trouble, string>> = {
  noWebGl:
    'This browser cannot draw in three dimensions (no WebGL), so the flat bedside is shown. Everything can be done there.',
  lost: 'The graphics of this device stopped. The encounter goes on at the flat bedside; nothing is lost.',
  people: 'The people of the room could not be loaded. Their places in the list below still work.',
};

/** The ward in three dimensions: the same encounter, drawn from the same observations; every thing has its twin in the list below. */
export function WardView({ onPanel, onFlat }: WardViewProps) {
  const bedside = useBedside();
  const scene = useScene();
  const { patient } = scene;
  const seen = useNow((now) => now.appearance);
  const monitor = useNow((now) => now.monitor);
  const people = useNow((now) => now.people);
  const entries = useView((view) => view.entries);
  const { act } = useAct();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [world, setWorld] = useState<World | null>(null);
  const [cast, setCast] = useState<Cast | null>(null);
  const [objects, setObjects] = useState<readonly WardObject[]>([]);
  const [hovered, setHovered] = useState<{
    readonly object: WardObject;
    readonly x: number;
    readonly y: number;
  } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [arrived, setArrived] = useState(false);
  const worn = useRef<WornOnFace | null>(null);
  const told = useRef<number | null>(null);
  const asked = useRef(new Set<string>());
  const capability = useMemo(() => capabilityOf(matchMedia('(max-width: 759px)').matches), []);
  const room = useMemo(() => roomFor(scene.setting ?? patient.triage), [scene.setting, patient.triage]);

  const doIt = (object: WardObject): void => {
    const { action } = object;
    if (action.kind === 'panel') onPanel(action.panel, regionsOf(object.id)[0]);
    else if (action.kind === 'act') void act({ type: 'handHygiene' });
    world?.goTo(object.id);
  };
  const pick = useEffectEvent(doIt);

  useEffect(() => {
    const element = canvas.current;
    if (!element || capability.kind === 'none') return;
    const made = new World({
      canvas: element,
      room,
      light: capability.light,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onPick: (object) => pick(object),
      onHover: (object, x, y) => setHovered(object ? { object, x, y } : null),
      onLost: () => setTrouble('lost'),
    });
    const players = new Cast(made, capability.light, capability.phone);
    let gone = false;
    setWorld(made);
    setCast(players);
    players
      .patient(patient)
      .then((figure) => {
        if (gone) return;
        made.setPatient(figure, PATIENT_REGIONS);
        worn.current = new WornOnFace(figure.joint('head'));
        setArrived(true);
        setObjects(made.objects);
      })
      .catch(() => {
        if (!gone) setTrouble('people');
      });
    setObjects(made.objects);
    const wanted = asked.current;
    return () => {
      gone = true;
      made.dispose();
      worn.current = null;
      wanted.clear();
      setWorld(null);
      setCast(null);
      setArrived(false);
    };
  }, [capability, patient, room]);

  useEffect(() => {
    if (!world || !cast || !arrived) return;
    const figure = cast.person('patient');
    figure?.setLook(lookOf(seen));
    figure?.setPose(poseOf(seen.posture));
    world.layPatient(seen.posture, hipsOnBed(seen.posture, patient.person.heightCm));
    worn.current?.show(seen.wearing);
  }, [world, cast, arrived, seen, patient]);

  useEffect(() => {
    world?.monitor.show(screenRows(monitor, bedside.feed));
  }, [world, monitor, bedside]);

  useEffect(() => {
    if (!world || !cast || !arrived) return;
    for (const person of people) {
      if (!person.present || person.id === 'patient' || asked.current.has(person.id)) continue;
      asked.current.add(person.id);
      cast
        .colleague(person, patient)
        .then((figure) => {
          world.addPerson(figure, {
            id: `person.${person.id}`,
            name: person.name,
            verb: 'Speak to, or hand a task to',
            action: { kind: 'panel', panel: 'team' },
          });
          setObjects(world.objects);
        })
        .catch(() => setTrouble('people'));
    }
  }, [world, cast, arrived, people, patient]);

  useEffect(() => {
    if (!cast) return;
    const from = told.current ?? entries.length;
    told.current = entries.length;
    for (const entry of entries.slice(from)) if (entry.kind === 'words') cast.person(entry.speaker)?.say(entry.text);
  }, [cast, entries]);

  // What the picture costs, for whoever measures: on the element, twice a second, outside the frames.
  useEffect(() => {
    if (!world || !arrived) return;
    const timer = setInterval(() => {
      const { drawCalls, triangles, scriptMs, frames, stand } = world.stats();
      Object.assign(canvas.current?.dataset ?? {}, {
        ...{ drawCalls, triangles, frames },
        scriptMs: scriptMs.p95.toFixed(2),
        stand: [stand.x, stand.z, stand.turn].join(' '),
      });
    }, MEASURED_EVERY_MS);
    return () => clearInterval(timer);
  }, [world, arrived]);

  const headset = useHeadset(arrived ? world : null);
  const stateOf = useStates();
  const failed: Trouble | null = capability.kind === 'none' ? 'noWebGl' : trouble;
  const flatOnly = failed === 'noWebGl' || failed === 'lost';
  const words = describePatient(seen, traitsOf(patient)).join(' ');
  return (
    <section className={styles.ward} aria-label={room.name} data-headset={headset.state}>
      {failed && (
        <Notice tone="warn" live>
          {TROUBLE[failed]}
          {flatOnly && (
            <Button size="small" onClick={onFlat}>
              Go to the flat bedside
            </Button>
          )}
        </Notice>
      )}
      {!flatOnly && (
        <div className={styles.stage}>
          <canvas
            ref={canvas}
            className={styles.canvas}
            tabIndex={0}
            aria-label={`${room.name}. ${words} Walk with W A S D or the arrow keys; all that is here is in the list that follows.`}
            data-world={arrived ? 'ready' : 'loading'}
            data-headset={headset.state}
          />
          {!arrived && !failed && (
            <p className={styles.loading} role="status">
              Walking in…
            </p>
          )}
          {hovered && (
            <p className={styles.label} style={{ left: hovered.x, top: hovered.y }} aria-hidden="true">
              <strong>{hovered.object.name}</strong> {hovered.object.verb}
            </p>
          )}
          <Captions />
          {headset.state !== 'none' && headset.state !== 'within' && arrived && (
            <div className={styles.headset}>
              <Button size="small" busy={headset.state === 'entering'} onClick={headset.enter}>
                Enter with the headset
              </Button>
              {headset.state === 'refused' && <p role="status">The headset did not open. Wake it, and try again.</p>}
            </div>
          )}
        </div>
      )}
      {headset.state === 'within' && <BesideTheWearer headset={headset} />}
      <Twins
        objects={objects}
        seen={words}
        stateOf={stateOf}
        turnedDown={capability.kind === 'able' ? capability.turnedDown : []}
        onGo={(id) => world?.goTo(id)}
        onDo={doIt}
      />
    </section>
  );
}
