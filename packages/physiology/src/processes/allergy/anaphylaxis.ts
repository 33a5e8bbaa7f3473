import { clamp, saturate } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const anaphylaxis: ProcessDefinition = {
  meaning: 'an antigen reaching sensitised mast cells; severity scales sensitivity',
  source:
    'Brown 2007 (Current Opinion in Allergy 7:381): distributive and hypovolaemic shock, up to 35 % of plasma lost in 10 min (Fisher 1986); Resuscitation Council UK 2021; rates: review: clinical',
  parameters: {
    continuing: {
      unit: '0/1',
      default: 1,
      meaning: '1 while the trigger keeps entering; stopping the infusion or removeTrigger ends it',
    },
    onsetMin: { unit: 'min', default: 2, meaning: 'time constant of antigen reaching mast cells' },
    skin: { unit: '0-1', default: 1, meaning: 'how much shows on the skin' },
    bronchi: { unit: '0-1', default: 0.8, meaning: 'how much reaches the bronchi' },
    larynx: { unit: '0-1', default: 0.35, meaning: 'how much reaches the upper airway' },
    circulation: { unit: '0-1', default: 1, meaning: 'how much reaches vessels' },
    biphasic: { unit: '0-1', default: 0, meaning: 'strength of a second phase' },
    biphasicAfterMin: { unit: 'min', default: 240, meaning: 'when the second phase starts' },
  },
  start(_state, process) {
    if (parameter(process, 'continuing') < 0.5) process.v.antigen = 1;
  },
  step(state, process) {
    const minutes = PROCESS_STEP_S / 60;
    const { mediator: m, effects: e } = state;
    const triggered = parameter(process, 'continuing') > 0.5 && variable(process, 'control') < 0.5;
    const before = variable(process, 'antigen');
    // Antigen arrives over minutes and is cleared with a half-life of about six.
    const antigen =
      before + ((triggered ? (1 - before) / parameter(process, 'onsetMin') : 0) - 0.115 * before) * minutes;
    process.v.antigen = antigen;
    const beta = state.cut.betaReceptors ? 0 : saturate(e.beta2 * 1.1) / (1 + state.c.betaBlock);
    const calm = 1 - 0.85 * beta;
    const first = state.cut.mastCells ? 0 : process.severity * antigen * m.pool * calm * 0.3;
    const release = (first + secondPhase(variable(process, 'age') / 60, process.parameters) * 0.06 * calm) * minutes;
    m.pool = clamp(m.pool - release * 0.45 + (1 - m.pool) * 0.0015 * minutes, 0, 1);
    m.histamine = Math.max(0, m.histamine + release * 1.45 - m.histamine * 0.075 * minutes);
    m.late += (m.histamine * (1 - 0.3 * beta) - m.late) * (minutes / 3);
    const h1 = 1 - 0.12 * saturate(e.h1Block);
    const dose = clamp(m.histamine, 0, 2);
    const effect = (1.3 * dose * dose) / (0.2 + dose * dose);
    const steroid = 1 - 0.15 * saturate(e.steroid);
    m.vessel +=
      (parameter(process, 'circulation') * effect * h1 * steroid * (1 - 0.25 * beta) - m.vessel) * (minutes / 1.2);
    m.bronchi += (parameter(process, 'bronchi') * effect * (1 - 0.45 * beta) - m.bronchi) * (minutes / 1.5);
    m.larynx += (parameter(process, 'larynx') * effect * (1 - 0.5 * saturate(e.alpha)) - m.larynx) * (minutes / 4);
    m.skin += (parameter(process, 'skin') * effect * (1 - 0.35 * saturate(e.h1Block)) - m.skin) * (minutes / 2);
  },
};

/** Release of a second phase, one hour long. */
function secondPhase(ageMin: number, parameters: Readonly<Record<string, number>>): number {
  const after = ageMin - (parameters.biphasicAfterMin ?? 0);
  return after > 0 && after < 60 ? (parameters.biphasic ?? 0) : 0;
}
