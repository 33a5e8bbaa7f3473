// An engine of a few lines with the door of the real one: every act takes a second, a sample comes every five, and
// `say` is answered. Enough to show what a host does with an engine; no medicine.
const TICKS = 50;

/** @param {any} session @param {any} event */
function record(session, event) {
  const whole = { ...event, position: session.events.length, tick: session.tick };
  session.events.push(whole);
  return whole;
}

/** @param {any} session @param {number} toTick */
function pass(session, toTick) {
  const out = [];
  while (session.tick < toTick) {
    session.tick++;
    if (session.tick % (5 * TICKS) === 0) {
      out.push(record(session, { type: 'sampled', values: { heartRate: 80 + (session.setup.seed % 7) }, shown: {} }));
    }
  }
  return out;
}

/** @param {any} setup */
export function open(setup) {
  if (setup.variant && setup.variant !== 'mild')
    return { ok: false, error: { code: 'unknownVariant', message: 'no such variant' } };
  const session = { setup, events: [], tick: 0, done: new Set(), finished: false };
  const { engine, pack, seed, mode, profile, level, variant, forkedFrom } = setup;
  record(session, {
    type: 'started',
    case: setup.case.case.id,
    caseVersion: 1,
    pack,
    engine,
    seed,
    mode,
    profile,
    level,
    ...(variant ? { variant } : {}),
    ...(forkedFrom ? { forkedFrom } : {}),
  });
  return { ok: true, value: session };
}

/** @param {any} session @param {any} command */
export function send(session, command) {
  if (session.done.has(command.id)) return { ok: true, value: [] };
  if (session.finished) return { ok: false, error: { code: 'encounterFinished', message: 'The encounter is over.' } };
  if (command.act.type === 'shock')
    return { ok: false, error: { code: 'notPossible', message: 'There is no defibrillator.' } };
  session.done.add(command.id);
  const out = [record(session, { type: 'acted', command, by: command.actor, endTick: session.tick + TICKS })];
  out.push(...pass(session, session.tick + TICKS));
  out.push(record(session, { type: 'completed', of: out[0].position, outcome: 'done' }));
  if (command.act.type === 'say') {
    out.push(
      record(session, { type: 'spoke', speaker: 'patient', to: command.actor, text: 'It hurts.', facts: ['pain'] }),
    );
  }
  if (command.act.type === 'orderInvestigation') {
    const result = { values: [], report: 'A film.', images: ['secret-name-of-the-film.svg'] };
    out.push(record(session, { type: 'resulted', order: 1, investigation: command.act.investigation, result }));
  }
  if (command.act.type === 'finish') {
    session.finished = true;
    out.push(record(session, { type: 'finished', reason: 'learner' }));
  }
  return { ok: true, value: out };
}

/** @param {any} session @param {number} toTick */
export function advance(session, toTick) {
  return session.finished ? [] : pass(session, toTick);
}

/** @param {any} session @param {number} since */
export function observe(session, since) {
  const empty = { value: null };
  const pressure = { systolic: null, diastolic: null, mean: null };
  const entries = session.events.slice(since).flatMap((/** @type {any} */ event) => {
    const at = { position: event.position, tick: event.tick };
    if (event.type === 'spoke')
      return [{ kind: 'words', ...at, speaker: event.speaker, to: event.to, text: event.text }];
    if (event.type === 'resulted')
      return [{ kind: 'result', ...at, order: event.order, investigation: event.investigation, ...event.result }];
    return [];
  });
  return {
    tick: session.tick,
    status: session.finished ? 'finished' : 'running',
    ...(session.finished ? { finishedBecause: 'learner' } : {}),
    busyUntilTick: session.tick,
    appearance: {
      posture: 'supine',
      consciousness: 'alert',
      eyesOpen: true,
      breathsPerMin: 16,
      breathingEffort: 'easy',
      chestRise: { left: 5, right: 5 },
      pallor: 0,
      cyanosis: 0,
      flushing: 0,
      urticaria: 0,
      angioedema: 0,
      sweating: 0,
      mottling: 0,
      neckVeins: 0,
      distress: 0,
      wearing: [],
    },
    monitor: {
      attached: [],
      heartRate: empty,
      spo2: empty,
      pulseRate: empty,
      respiratoryRate: empty,
      endTidalCO2: empty,
      temperature: empty,
      arterial: pressure,
      cuff: { ...pressure, atTick: 0, measuring: false },
      alarms: [],
      waves: { fromTick: session.tick, ecg: [], pleth: [], arterial: [], capno: [], respiration: [] },
    },
    entries,
    sincePosition: since,
    nextPosition: session.events.length,
    running: [],
    ongoing: [],
    oxygen: { device: 'none', flowLPerMin: 0 },
    pending: [],
    people: [],
    openChallenge: null,
    differential: [],
  };
}

/** @param {any} setup @param {any[]} log @param {number} [untilTick] */
export function replay(setup, log, untilTick) {
  const opened = open(setup);
  if (!opened.ok || !opened.value) return opened;
  const session = opened.value;
  for (const event of log.slice(1)) {
    if (untilTick !== undefined && event.tick > untilTick) break;
    if (event.type === 'acted') {
      pass(session, event.tick);
      send(session, event.command);
    }
  }
  pass(session, Math.max(session.tick, log.at(-1).tick));
  const differs = session.events.findIndex(
    (/** @type {any} */ event, /** @type {number} */ i) =>
      JSON.stringify(sorted(event)) !== JSON.stringify(sorted(log[i])),
  );
  if (differs >= 0)
    return { ok: false, error: { code: 'replayDiffers', message: `at ${differs}`, details: { position: differs } } };
  return { ok: true, value: session };
}

/** @param {any} value @returns {any} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
