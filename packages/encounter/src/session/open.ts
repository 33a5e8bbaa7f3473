import { err, ok, randomStream, ticks, type CodedError, type Result } from '@openward/kernel';
import { initialDialogue, prepare, type Inventory, type Matcher } from '@openward/dialogue';
import {
  actOnBody,
  advanceBody,
  attach,
  createBody,
  loadBody,
  saveBody,
  rhythm,
  type Body,
  type BodySpec,
  type FluidKey,
  type MechanismKey,
  type OxygenDevice,
  type Posture,
  type Route,
  type SensorKey,
} from '@openward/physiology';
import type { CaseInPlay } from '../contract/case-data.ts';
import type { EncounterSetup } from '../contract/session.ts';
import { refuse } from '../errors.ts';
import { lookupInCase, lookupOf } from '../lookup.ts';
import { initialRecord } from '../record/record.ts';
import { emptyTimeline } from '../record/timeline.ts';
import { emit, type LiveSession } from './live.ts';
import { settle } from './step.ts';

/** A body that has lived through the case's story until the learner arrives. Settled when content is packed and stored. */
export function bodyAtArrival(
  data: CaseInPlay,
  variant: string | undefined,
  cut: readonly MechanismKey[] = [],
): Result<Body, CodedError> {
  const { physiology, patient } = data;
  const { sex, ageYears, heightCm, weightKg, skinTone } = patient.person;
  const spec = {
    person: {
      sex,
      ageYears,
      heightCm,
      weightKg,
      skinTone,
      ...(physiology.haemoglobinGL === undefined ? {} : { haemoglobinGL: physiology.haemoglobinGL }),
      ...(physiology.pregnancyWeeks === undefined ? {} : { pregnancyWeeks: physiology.pregnancyWeeks }),
      ...(physiology.fitness === undefined ? {} : { fitness: physiology.fitness }),
      ...(physiology.chronic === undefined ? {} : { chronic: physiology.chronic }),
    },
    processes: processesOf(data, variant),
  } as unknown as BodySpec;
  const made = createBody(spec, 1, { cut });
  if (!made.ok) return err(refuse('badPhysiology', { what: made.error.message }));
  const body = made.value;
  actOnBody(body, { kind: 'position', posture: physiology.posture as Posture });
  if (physiology.oxygen)
    actOnBody(body, {
      kind: 'oxygen',
      device: physiology.oxygen.device as OxygenDevice,
      flowLPerMin: physiology.oxygen.flowLPerMin,
    });
  for (const running of physiology.running ?? []) {
    if (running.kind === 'fluid')
      actOnBody(body, {
        kind: 'fluid',
        id: running.id,
        fluid: running.key as FluidKey,
        volumeMl: running.volumeMl ?? 1000,
        rateMlPerMin: running.ratePerMin,
      });
    else
      actOnBody(body, {
        kind: 'infuse',
        id: running.id,
        drug: running.key,
        rateMgPerMin: running.ratePerMin,
        route: running.route as Route,
      });
  }
  advanceBody(body, ticks(physiology.priorS));
  return ok(body);
}

function processesOf(data: CaseInPlay, variant: string | undefined) {
  const { processes, variants } = data.physiology;
  const changes = variant === undefined ? [] : (variants?.[variant]?.processes ?? []);
  const changed = processes.map((process) => {
    const change = changes.find((c) => c.process === process.process);
    return change ? { ...process, ...change, parameters: { ...process.parameters, ...change.parameters } } : process;
  });
  const added = changes
    .filter((c) => !processes.some((p) => p.process === c.process))
    .map((c) => ({ severity: 0.5, ...c }));
  return [...changed, ...added];
}

const matchers = new WeakMap<CaseInPlay, Matcher>();

function matcherOf(setup: EncounterSetup): Matcher {
  const known = matchers.get(setup.case);
  if (known) return known;
  const matcher = prepare(setup.catalogue.inventory as unknown as Inventory, setup.case.dialogue);
  matchers.set(setup.case, matcher);
  return matcher;
}

/** Opens an encounter. Errors: unknownProfile, unknownVariant, badPhysiology. */
export function openSession(setup: EncounterSetup, cut: readonly MechanismKey[] = []): Result<LiveSession, CodedError> {
  const lookup = lookupInCase(lookupOf(setup.catalogue), setup.case.dialogue.speakers);
  const profile = lookup.profile.get(setup.profile);
  if (!profile) return err(refuse('unknownProfile', { profile: setup.profile }));
  if (setup.variant !== undefined && !Object.hasOwn(setup.case.physiology.variants ?? {}, setup.variant))
    return err(refuse('unknownVariant', { variant: setup.variant }));
  const packed = cut.length === 0 ? setup.case.bodies?.[setup.variant ?? 'base'] : undefined;
  const body = packed === undefined ? bodyAtArrival(setup.case, setup.variant, cut) : ok(loadBody(packed));
  if (!body.ok) return body;
  for (const sensor of setup.case.physiology.attached ?? []) attach(body.value, sensor as SensorKey, true);
  const session: LiveSession = {
    setup,
    lookup,
    profile,
    events: [],
    tick: 0,
    record: initialRecord(setup.case),
    timeline: emptyTimeline(profile.parameters),
    body: body.value,
    /** Made when first spoken: what words mean may come after the patient does. */
    get matcher() {
      return matcherOf(setup);
    },
    dialogue: initialDialogue(setup.case.dialogue),
    random: {
      words: randomStream(setup.seed, 'words'),
      assays: randomStream(setup.seed, 'assays'),
      procedures: randomStream(setup.seed, 'procedures'),
    },
    lastSampleTick: -1,
  };
  session.record.rhythm = rhythm(session.body);
  emit(session, {
    type: 'started',
    case: setup.case.case.id,
    caseVersion: setup.case.case.version,
    pack: setup.pack,
    engine: setup.engine,
    seed: setup.seed,
    mode: setup.mode,
    profile: setup.profile,
    level: setup.level,
    ...(setup.variant === undefined ? {} : { variant: setup.variant }),
    ...(setup.forkedFrom === undefined ? {} : { forkedFrom: setup.forkedFrom }),
  });
  settle(session);
  return ok(session);
}

/** The body's plain data, for packing. */
export function packBody(data: CaseInPlay, variant: string | undefined): Result<unknown, CodedError> {
  const body = bodyAtArrival(data, variant);
  return body.ok ? ok(saveBody(body.value)) : body;
}
