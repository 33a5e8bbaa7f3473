import type { LiveSession } from './live.ts';

/** What runs or ran under an id, by its local name; a medication or fluid by its own key. */
export function runningName(session: LiveSession, running: string): string {
  const { drugNames } = session.profile;
  const key = keyOf(session, running) ?? running;
  return session.lookup.medication.get(key)?.names[drugNames] ?? session.lookup.fluid.get(key)?.names[drugNames] ?? key;
}

function keyOf(session: LiveSession, running: string): string | undefined {
  const onArrival = session.setup.case.physiology.running?.find((r) => r.id === running);
  if (onArrival) return onArrival.key;
  const begun = /^run\d+$/.test(running) ? session.events[Number(running.slice(3))] : undefined;
  if (begun?.type !== 'acted') return undefined;
  const { act } = begun.command;
  const task = act.type === 'delegate' ? act.task : act;
  if (task.type === 'startInfusion') return task.medication;
  if (task.type === 'giveFluid') return task.fluid;
  return task.type === 'giveBlood' ? task.product : undefined;
}
