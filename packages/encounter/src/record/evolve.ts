import { ticks, type Tick } from '@openward/kernel';
import type { Scalar } from '@openward/rules';
import type { PlainAct } from '../contract/act.ts';
import type { EncounterEvent } from '../contract/event.ts';
import type { EncounterRecord, PendingAct, Running } from './record.ts';

/** Folds one event into the record, in place. Needs no engine. */
export function evolve(record: EncounterRecord, event: EncounterEvent): void {
  switch (event.type) {
    case 'acted': {
      record.commands.add(event.command.id);
      const act = {
        position: event.position,
        command: event.command,
        by: event.by,
        startTick: event.tick,
        endTick: event.endTick,
        freeTick: record.busyUntil.get(event.by) ?? 0,
      };
      record.pending.set(event.position, act);
      record.busyUntil.set(event.by, Math.max(record.busyUntil.get(event.by) ?? 0, event.endTick));
      break;
    }
    case 'challenged': {
      const act = record.pending.get(event.of);
      if (!act) break;
      record.pending.delete(event.of);
      record.onHold = { challenge: event.position, act };
      record.busyUntil.set(act.by, act.freeTick);
      break;
    }
    case 'completed':
      complete(record, event);
      break;
    case 'sampleTaken': {
      const order = record.orders.get(event.order);
      if (order) Object.assign(order, { status: 'sampled', dueTick: event.dueTick });
      break;
    }
    case 'resulted': {
      const order = record.orders.get(event.order);
      if (order) order.status = 'resulted';
      break;
    }
    case 'orderCancelled': {
      const order = record.orders.get(event.order);
      if (order) order.status = 'cancelled';
      break;
    }
    case 'alarmed':
      record.alarms.set(event.alarm, { priority: event.priority, text: event.text, sinceTick: event.tick });
      break;
    case 'alarmCleared':
      record.alarms.delete(event.alarm);
      break;
    case 'crossed':
      toggle(record.crossed, `${event.vital} ${event.threshold}`, event.direction);
      break;
    case 'rhythmChanged':
      record.rhythm = event.rhythm;
      break;
    case 'happened':
      record.happened.add(event.happening);
      break;
    case 'cued':
      record.cued.add(event.cue);
      break;
    case 'called':
      record.expected.set(event.who, event.arrivesTick);
      break;
    case 'arrived':
      record.expected.delete(event.who);
      record.present.add(event.who);
      break;
    case 'runningEnded':
      record.running.delete(event.running);
      break;
    case 'died':
      record.dead = true;
      break;
    case 'finished':
      record.status = 'finished';
      record.finishedBecause = event.reason;
      break;
    case 'started':
    case 'understood':
    case 'spoke':
    case 'felt':
    case 'chartShown':
    case 'found':
    case 'sampled':
      break;
  }
}

function toggle(set: Set<string>, key: string, direction: 'below' | 'above'): void {
  if (direction === 'below') set.add(`${key} below`);
  else set.delete(`${key} below`);
}

/** The act itself, or the task of a delegated one. */
export function taskOf(pending: PendingAct): PlainAct {
  const { act } = pending.command;
  return act.type === 'delegate' ? act.task : act;
}

type Fields = Readonly<Record<string, Scalar | readonly Scalar[]>>;

function complete(record: EncounterRecord, event: Extract<EncounterEvent, { type: 'completed' }>): void {
  const held = record.onHold?.act.position === event.of ? record.onHold.act : undefined;
  const pending = record.pending.get(event.of) ?? held;
  if (held) record.onHold = null;
  record.pending.delete(event.of);
  if (!pending || event.outcome !== 'done') return;
  applyCompleted(record, taskOf(pending), event.tick, event.of, event.fields ?? {});
}

function applyCompleted(record: EncounterRecord, act: PlainAct, tick: Tick, position: number, fields: Fields): void {
  switch (act.type) {
    case 'orderInvestigation':
      record.orders.set(position, {
        order: position,
        investigation: act.investigation,
        urgent: act.urgent ?? false,
        sampleTick: Number(fields['sampleTick']),
        dueTick: null,
        status: 'ordered',
      });
      record.busyUntil.set(String(fields['performer']), Number(fields['sampleTick']));
      break;
    case 'startInfusion':
      addRunning(record, {
        running: `run${position}`,
        kind: 'infusion',
        key: act.medication,
        rate: act.rate,
        unit: act.unit,
        bodyRatePerMin: Number(fields['rateMgPerMin']),
        leftMl: null,
        sinceTick: tick,
        endsTick: null,
        triggers: null,
      });
      break;
    case 'giveFluid':
    case 'giveBlood': {
      const volume = Number(fields['volumeMl']);
      const rate = Number(fields['rateMlPerMin']);
      addRunning(record, {
        running: `run${position}`,
        kind: 'fluid',
        key: act.type === 'giveFluid' ? act.fluid : act.product,
        rate,
        unit: 'mL/min',
        bodyRatePerMin: rate,
        leftMl: volume,
        sinceTick: tick,
        endsTick: tick + ticks((volume / rate) * 60),
        triggers: null,
      });
      break;
    }
    case 'titrate': {
      const running = record.running.get(String(fields['running']));
      if (running) retime(running, tick, act.rate, act.unit, Number(fields['bodyRatePerMin']));
      break;
    }
    case 'stopRunning':
      record.running.delete(String(fields['running']));
      break;
    case 'setOxygen':
      record.oxygen = {
        ...{ device: act.device, flowLPerMin: act.flowLPerMin },
        ...(act.fraction === undefined ? {} : { fraction: act.fraction }),
      };
      break;
    case 'position':
      record.posture = act.posture;
      break;
    case 'attachMonitor':
      record.attached.add(act.sensor);
      break;
    case 'detachMonitor':
      record.attached.delete(act.sensor);
      break;
    case 'measureCuff':
      record.attached.add('cuff');
      record.cuffEverySeconds = act.everySeconds ?? record.cuffEverySeconds;
      break;
    case 'manageAirway':
    case 'performProcedure': {
      const gained = fields['access'];
      if (typeof gained === 'string') record.access.add(gained);
      const device = fields['oxygenDevice'];
      if (typeof device === 'string') record.oxygen = { device, flowLPerMin: Number(fields['oxygenLPerMin']) };
      if (typeof fields['posture'] === 'string') record.posture = fields['posture'];
      for (const what of list(fields['ended'])) record.ongoing.delete(what);
      const procedure = act.type === 'manageAirway' ? act.technique : act.procedure;
      for (const what of list(fields['lasting']))
        record.ongoing.set(what, { procedure, settings: String(fields['settings'] ?? ''), position });
      break;
    }
    case 'stopProcedure':
      for (const what of list(fields['ended'])) record.ongoing.delete(what);
      break;
    case 'answerChallenge':
      if (act.decision === 'confirm' && record.onHold) resume(record, tick, Number(fields['resumeTick']));
      break;
    case 'reviseDifferential':
      record.differential = act.ranked;
      break;
    default:
      break;
  }
}

const list = (value: Fields[string] | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** A questioned order that was confirmed is pending again. */
function resume(record: EncounterRecord, tick: Tick, endTick: Tick): void {
  const held = record.onHold?.act;
  record.onHold = null;
  if (!held) return;
  record.pending.set(held.position, { ...held, startTick: tick, endTick });
  record.busyUntil.set(held.by, Math.max(record.busyUntil.get(held.by) ?? 0, endTick));
}

function addRunning(record: EncounterRecord, running: Running): void {
  record.running.set(running.running, running);
}

function retime(running: Running, tick: Tick, rate: number, unit: string, bodyRatePerMin: number): void {
  if (running.leftMl !== null) {
    running.leftMl = Math.max(0, running.leftMl - (running.bodyRatePerMin * (tick - running.sinceTick)) / 3000);
    running.endsTick = bodyRatePerMin > 0 ? tick + ticks((running.leftMl / bodyRatePerMin) * 60) : null;
  }
  running.sinceTick = tick;
  running.rate = rate;
  running.unit = unit;
  running.bodyRatePerMin = bodyRatePerMin;
}
