import type { Act, PlainAct } from '@openward/encounter';

const opt = (before: string, value: unknown): string => (value === undefined ? '' : `${before}${String(value)}`);
const set = (settings: Readonly<Record<string, number | string>> | undefined): string =>
  Object.entries(settings ?? {})
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');
const DOCUMENT = {
  note: 'note',
  allergy: 'allergy',
  limitsOfTreatment: 'limits',
  fluidBalance: 'balance',
  timeOfEvent: 'time',
};

/** The line that a person would type for an act. */
export function lineOf(act: Act): string {
  return act.type === 'delegate' ? `@${act.to}${act.closedLoop ? '' : '?'} ${plainLine(act.task)}` : plainLine(act);
}

function plainLine(act: PlainAct): string {
  switch (act.type) {
    case 'say':
      return act.to === 'patient' ? `say ${act.text}` : `tell ${act.to} ${act.text}`;
    case 'readChart':
      return `chart ${act.section}`;
    case 'confirmIdentity':
      return 'identity';
    case 'confirmAllergies':
      return 'allergies';
    case 'handHygiene':
      return 'hands';
    case 'wearProtection':
      return `wear ${act.items.join(' ')}`;
    case 'attachMonitor':
      return `attach ${act.sensor}`;
    case 'detachMonitor':
      return `detach ${act.sensor}`;
    case 'measureCuff':
      return `cuff${opt(' every ', act.everySeconds)}`;
    case 'examine':
      return `examine ${act.manoeuvre}`;
    case 'orderInvestigation':
      return `order ${act.investigation}${act.urgent ? ' urgent' : ''}`;
    case 'cancelOrder':
      return `cancel ${act.order}`;
    case 'giveMedication':
      return `give ${act.medication} ${act.dose} ${act.unit} ${act.route}${opt(' into ', act.site)}`;
    case 'startInfusion':
      return `infuse ${act.medication} ${act.rate} ${act.unit} ${act.route}${opt(' into ', act.site)}`;
    case 'giveFluid':
      return `fluid ${act.fluid} ${act.volumeMl} over ${act.overMinutes}`;
    case 'giveBlood':
      return `blood ${act.product} ${act.units} over ${act.overMinutes}`;
    case 'titrate':
      return `rate ${act.running} ${act.rate} ${act.unit}`;
    case 'stopRunning':
      return `stop ${act.running}`;
    case 'setOxygen':
      return act.device === 'none' && act.flowLPerMin === 0
        ? 'oxygen off'
        : `oxygen ${act.flowLPerMin} ${act.device}${opt(' ', act.fraction)}`;
    case 'manageAirway':
      return `airway ${act.technique}${set(act.settings)}`;
    case 'performProcedure':
      return `do ${act.procedure}${opt(' ', act.side)}${opt(' at ', act.site)}${set(act.settings)}`;
    case 'stopProcedure':
      return `stop ${act.procedure}`;
    case 'position':
      return `position ${act.posture}`;
    case 'startCompressions':
      return `compressions${opt(' ', act.ratePerMin)}${opt(' ', act.depthCm)}`;
    case 'stopCompressions':
      return 'compressions off';
    case 'shock':
      return `shock ${act.joules}${act.synchronised ? ' synchronised' : ''}`;
    case 'obtainConsent':
      return `consent ${act.for}${act.capacityAssessed ? ' capacity assessed' : ''}`;
    case 'offerChaperone':
      return `chaperone${opt(' ', act.for)}`;
    case 'callColleague':
      return `call ${act.whom}${opt(' ', act.reason)}`;
    case 'escalate':
      return `escalate ${act.to}${opt(' ', act.text)}`;
    case 'handOver':
      return `handover ${act.to} ${act.text}`;
    case 'reviseDifferential':
      return `think ${act.ranked.map((each) => `${each.diagnosis} ${each.confidencePercent}`).join(', ')}`;
    case 'document':
      return `record ${DOCUMENT[act.kind]} ${act.text}`;
    case 'reportIncident':
      return `report ${act.text}`;
    case 'decideDisposition':
      return `send ${act.destination}${act.followUp ? ` with ${act.followUp.join(', ')}` : ''}${opt(': ', act.safetyNet)}`;
    case 'answerChallenge':
      return act.decision === 'confirm' ? 'yes' : 'no';
    case 'wait':
      return `wait ${act.seconds}`;
    case 'finish':
      return 'finish';
  }
}
