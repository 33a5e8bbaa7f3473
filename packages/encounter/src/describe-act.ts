import type { Act } from './contract/act.ts';
import type { PracticeProfile } from './contract/catalogue.ts';
import type { Lookup } from './lookup.ts';
import { settingsText } from './settings-text.ts';

/** An act in the words people use at the bedside, with local drug names: "epinephrine 0.5 mg intramuscular". */
export function describeAct(act: Act, lookup: Lookup, profile: PracticeProfile): string {
  const drug = (key: string): string => lookup.medication.get(key)?.names[profile.drugNames] ?? key;
  const fluid = (key: string): string => lookup.fluid.get(key)?.names[profile.drugNames] ?? key;
  const person = (key: string): string => lookup.person.get(key)?.name ?? key;
  const procedure = (key: string): string => lookup.procedure.get(key)?.name ?? key;
  const setTo = (key: string, settings: Parameters<typeof settingsText>[1] | undefined): string =>
    settings ? `, ${settingsText(lookup.procedure.get(key)?.settings ?? [], settings)}` : '';
  switch (act.type) {
    case 'say':
      return `Said to ${person(act.to)}`;
    case 'readChart':
      return `Read the chart: ${act.section}`;
    case 'confirmIdentity':
      return 'Confirmed identity';
    case 'confirmAllergies':
      return 'Checked allergies';
    case 'handHygiene':
      return 'Cleaned hands';
    case 'wearProtection':
      return `Put on ${act.items.map(words).join(', ')}`;
    case 'attachMonitor':
      return `Attached ${EQUIPMENT[act.sensor] ?? act.sensor}`;
    case 'detachMonitor':
      return `Detached ${EQUIPMENT[act.sensor] ?? act.sensor}`;
    case 'measureCuff':
      return act.everySeconds
        ? `Blood pressure cuff every ${Math.round(act.everySeconds / 60)} min`
        : 'Blood pressure cuff';
    case 'examine':
      return lookup.manoeuvre.get(act.manoeuvre)?.name ?? `Examined ${act.manoeuvre}`;
    case 'orderInvestigation':
      return `Ordered ${lookup.investigation.get(act.investigation)?.name ?? act.investigation}${act.urgent ? ', urgent' : ''}`;
    case 'cancelOrder':
      return `Cancelled order ${act.order}`;
    case 'giveMedication':
      return `${drug(act.medication)} ${act.dose} ${act.unit} ${act.route}${act.site ? ` (${words(act.site)})` : ''}`;
    case 'startInfusion':
      return `${drug(act.medication)} infusion ${act.rate} ${act.unit} ${act.route}`;
    case 'giveFluid':
      return `${fluid(act.fluid)} ${act.volumeMl} mL over ${act.overMinutes} min`;
    case 'giveBlood':
      return `${fluid(act.product)} ${act.units} unit${act.units === 1 ? '' : 's'} over ${act.overMinutes} min`;
    case 'titrate':
      return `Set ${act.running} to ${act.rate} ${act.unit}`;
    case 'stopRunning':
      return `Stopped ${act.running}`;
    case 'setOxygen':
      return act.device === 'none'
        ? 'Oxygen off'
        : `Oxygen ${act.flowLPerMin} L/min by ${EQUIPMENT[act.device] ?? words(act.device)}${act.fraction === undefined ? '' : `, ${Math.round(act.fraction * 100)} %`}`;
    case 'manageAirway':
      return `Airway: ${words(act.technique)}${setTo(act.technique, act.settings)}`;
    case 'performProcedure':
      return `${procedure(act.procedure)}${act.side ? `, ${act.side}` : ''}${act.site ? `, ${words(act.site)}` : ''}${setTo(act.procedure, act.settings)}`;
    case 'stopProcedure':
      return `Stopped ${procedure(act.procedure)}`;
    case 'position':
      return `Positioned ${words(act.posture)}`;
    case 'startCompressions':
      return 'Started chest compressions';
    case 'stopCompressions':
      return 'Stopped chest compressions';
    case 'shock':
      return `${act.synchronised ? 'Synchronised shock' : 'Shock'} ${act.joules} J`;
    case 'obtainConsent':
      return `Asked consent for ${words(act.for)}`;
    case 'offerChaperone':
      return 'Offered a chaperone';
    case 'callColleague':
      return `Called ${person(act.whom)}`;
    case 'escalate':
      return `Escalated to ${person(act.to)}`;
    case 'handOver':
      return `Handed over to ${person(act.to)}`;
    case 'reviseDifferential':
      return `Differential: ${act.ranked.map((r) => `${lookup.diagnosis.get(r.diagnosis)?.name ?? r.diagnosis} ${r.confidencePercent} %`).join(', ')}`;
    case 'document':
      return `Documented: ${words(act.kind)}`;
    case 'reportIncident':
      return 'Reported the incident';
    case 'decideDisposition':
      return `Disposition: ${words(act.destination)}`;
    case 'answerChallenge':
      return act.decision === 'confirm' ? 'Confirmed the order' : 'Withdrew the order';
    case 'wait':
      return `Waited ${act.seconds} s`;
    case 'finish':
      return 'Finished';
    case 'delegate':
      return `Asked ${person(act.to)}: ${describeAct(act.task, lookup, profile)}`;
  }
}

/** What is attached or breathed from, as it is called at the bedside. */
const EQUIPMENT: Readonly<Record<string, string>> = {
  ecg: 'ECG',
  oximeter: 'pulse oximeter',
  cuff: 'blood pressure cuff',
  arterialLine: 'arterial line',
  capnograph: 'capnograph',
  thermometer: 'thermometer',
  nasalCannula: 'nasal cannula',
  highFlowNasal: 'high-flow nasal cannula',
  simpleMask: 'simple mask',
  venturi: 'Venturi mask',
  nonRebreather: 'reservoir mask',
  nebuliserMask: 'nebuliser mask',
  bagMask: 'bag-valve-mask',
};

/** `nonRebreather` or `fifth-intercostal` as words. */
export function words(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
}
