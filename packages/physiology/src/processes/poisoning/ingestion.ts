import { drugState } from '../../drugs/kinetics.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import type { Route } from '../../terms.ts';
import { parameter, type ParameterSpec, type ProcessDefinition } from '../types.ts';

/** An agent that a poisoning may hold: its drug, how it comes in, and the dose at severity 1, mg. */
export interface Agent {
  readonly parameter: string;
  readonly drug: string;
  readonly route: Route;
  readonly doseMg: number;
  readonly meaning: string;
}

function takeIn(state: BodyState, process: ProcessState, agent: Agent): void {
  const dose = parameter(process, agent.parameter) * process.severity;
  if (!(dose > 0)) return;
  const entry = drugState(state.drugs, agent.drug, state.spec.person);
  if (agent.route === 'intravenous') {
    entry.arriving += dose;
    return;
  }
  const depot = entry.depots.find((d) => d.route === agent.route);
  if (depot) depot.amount += dose;
  else entry.depots.push({ route: agent.route, amount: dose });
}

/**
 * A poisoning: doses of its agents enter the body once, at its start, by mouth, vein or skin; what follows is the agents'
 * own kinetics and mechanisms, and so are charcoal and antidotes.
 */
export function poisoning(meaning: string, source: string, agents: readonly Agent[]): ProcessDefinition {
  const parameters: Record<string, ParameterSpec> = {};
  for (const agent of agents)
    parameters[agent.parameter] = { unit: 'mg', default: agent.doseMg, meaning: `${agent.meaning}, at severity 1` };
  return {
    meaning,
    source,
    parameters,
    start(state, process) {
      for (const agent of agents) takeIn(state, process, agent);
    },
    step() {
      // The agents act by themselves.
    },
  };
}
