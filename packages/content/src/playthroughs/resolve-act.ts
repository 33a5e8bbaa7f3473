import type { Act, EncounterEvent, Observation, PlainAct } from '@openward/encounter';

/**
 * A scripted act as it is sent: scripts cannot know positions, so `answerChallenge` answers the challenge that is open,
 * `cancelOrder` counts the orders from 0, and `titrate` and `stopRunning` may name a medication or fluid, meaning the
 * last infusion of it.
 */
export function resolveAct(act: Act, events: readonly EncounterEvent[], observation: Observation): Act {
  return act.type === 'delegate'
    ? { ...act, task: resolvePlain(act.task, events, observation) }
    : resolvePlain(act, events, observation);
}

function resolvePlain(act: PlainAct, events: readonly EncounterEvent[], observation: Observation): PlainAct {
  switch (act.type) {
    case 'answerChallenge':
      return { ...act, challenge: observation.openChallenge ?? act.challenge };
    case 'cancelOrder':
      return {
        ...act,
        order: positionsOf(events, (task) => task.type === 'orderInvestigation')[act.order] ?? act.order,
      };
    case 'titrate':
    case 'stopRunning':
      return { ...act, running: runningOf(act.running, events, observation) };
    default:
      return act;
  }
}

function runningOf(name: string, events: readonly EncounterEvent[], observation: Observation): string {
  if (observation.running.some((each) => each.running === name)) return name;
  const started = positionsOf(
    events,
    (task) =>
      (task.type === 'startInfusion' && task.medication === name) ||
      (task.type === 'giveFluid' && task.fluid === name) ||
      (task.type === 'giveBlood' && task.product === name),
  );
  const last = started.at(-1);
  return last === undefined ? name : `run${last}`;
}

function positionsOf(events: readonly EncounterEvent[], is: (task: PlainAct) => boolean): readonly number[] {
  return events.flatMap((event) => {
    if (event.type !== 'acted') return [];
    const { act } = event.command;
    return is(act.type === 'delegate' ? act.task : act) ? [event.position] : [];
  });
}
