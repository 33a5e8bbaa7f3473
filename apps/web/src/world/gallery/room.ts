import { hipsOnBed } from '../people/hips.ts';
import { tintTo } from '../people/choose.ts';
import { PEOPLE, urlOf } from '../people/files.ts';
import { WELL } from '../people/look.ts';
import { loadPerson, type WardPerson } from '../people/person.ts';
import { poseOf } from '../people/poses.ts';
import { ROOMS, type RoomKey } from '../rooms/index.ts';
import { World } from '../world.ts';

/** Who is in each room's picture: the patient first. */
const CAST: Readonly<Record<RoomKey, readonly string[]>> = {
  resuscitation: ['ifeoma', 'nurse-grace', 'paramedic-joe', 'doctor-priya'],
  wardBay: ['wei', 'nurse-daniel', 'relative-harpreet'],
  consulting: ['olga'],
  theatre: ['kwame', 'surgeon-henrik', 'nurse-grace', 'doctor-priya'],
  delivery: ['niamh', 'nurse-grace', 'relative-mark'],
  home: ['margaret', 'doctor-priya', 'relative-mark'],
};
const POSTURE: Readonly<Record<RoomKey, string>> = {
  resuscitation: 'semiRecumbent',
  wardBay: 'semiRecumbent',
  consulting: 'chair',
  theatre: 'supine',
  delivery: 'semiRecumbent',
  home: 'sitting',
};

export async function drawRoom(canvas: HTMLCanvasElement, key: string): Promise<void> {
  const room = ROOMS[key as RoomKey];
  const nothing = (): void => undefined;
  const world = new World({
    canvas,
    room,
    light: false,
    still: true,
    onPick: nothing,
    onHover: nothing,
    onLost: nothing,
  });
  world.monitor.show([
    { label: 'HR', value: '86', colour: '#4ade80', alarm: false, trace: null },
    { label: 'SpO₂', value: '97', colour: '#38d6f5', alarm: false, trace: null },
    { label: 'RR', value: '16', colour: '#f4f6f7', alarm: false, trace: null },
    { label: 'NIBP', value: '124/76 (92)', colour: '#f4f6f7', alarm: false, trace: null },
  ]);
  const [patient, ...others] = await Promise.all(CAST[room.key].map((name) => load(world, name)));
  if (!patient) throw new Error(`nobody lies in the ${room.name}`);
  const posture = POSTURE[room.key];
  world.setPatient(patient.person, []);
  patient.person.setPose(poseOf(posture));
  patient.person.setLook(WELL);
  world.layPatient(posture, hipsOnBed(posture, patient.heightCm));
  others.forEach(({ person, name }) => world.addPerson(person, { id: name, name, verb: '', action: { kind: 'look' } }));
  await settled();
}

/** A person of the picture with the measures it needs. */
async function load(world: World, name: string): Promise<{ person: WardPerson; name: string; heightCm: number }> {
  const baked = PEOPLE.find(({ key }) => key === name);
  if (!baked) throw new Error(`no baked person "${name}"`);
  const person = await loadPerson(world.loader, urlOf(name, false), false);
  person.setTint(tintTo(baked.skinColour, nearestTone(baked.skinColour)));
  return { person, name, heightCm: baked.heightCm };
}

/** The tone that changes the texture least. */
function nearestTone([r, g, b]: readonly [number, number, number]): number {
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return Math.round(Math.min(10, Math.max(1, 10.5 - 11 * light)));
}

/** A second of frames: the figures reach their looks, the screen is drawn. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 4000));
