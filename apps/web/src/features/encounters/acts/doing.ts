import type { Act, PlainAct } from '@openward/encounter';
import type { Scene } from '../../../engine-worker/protocol.ts';
import { namesOf, type Names } from './names.ts';
import { deviceText, postureText, routeText, sensorText, unitText, words } from './words.ts';

/** What an act is called while it is done: "Examining: trachea". */
export function doingText(act: Act, scene: Scene): string {
  const names = namesOf(scene);
  switch (act.type) {
    case 'delegate':
      return `Asking ${names.person(act.to)}: ${orderText(act.task, names)}`;
    case 'examine':
      return `Examining: ${names.manoeuvre(act.manoeuvre)}`;
    case 'readChart':
      return `Reading: ${names.chart(act.section)}`;
    case 'callColleague':
      return `Calling ${names.person(act.whom)}`;
    case 'escalate':
      return `Escalating to ${names.person(act.to)}`;
    case 'attachMonitor':
      return `Attaching the ${sensorText(act.sensor)}`;
    case 'handHygiene':
      return 'Cleaning hands';
    case 'confirmIdentity':
      return 'Checking identity';
    case 'confirmAllergies':
      return 'Checking allergies';
    default:
      return orderText(act, names);
  }
}

/** An act as an order in words: "adrenaline 500 micrograms IM". */
export function orderText(act: PlainAct, names: Names): string {
  switch (act.type) {
    case 'say':
      return `Say to ${names.person(act.to)}`;
    case 'readChart':
      return `Read ${names.chart(act.section)}`;
    case 'confirmIdentity':
      return 'Confirm identity';
    case 'confirmAllergies':
      return 'Check allergies';
    case 'handHygiene':
      return 'Clean hands';
    case 'wearProtection':
      return `Put on ${act.items.map(words).join(', ')}`;
    case 'attachMonitor':
      return `Attach the ${sensorText(act.sensor)}`;
    case 'detachMonitor':
      return `Detach the ${sensorText(act.sensor)}`;
    case 'measureCuff':
      return act.everySeconds ? `Blood pressure every ${Math.round(act.everySeconds / 60)} min` : 'Blood pressure now';
    case 'examine':
      return names.manoeuvre(act.manoeuvre);
    case 'orderInvestigation':
      return `${names.investigation(act.investigation)}${act.urgent ? ', urgent' : ''}`;
    case 'cancelOrder':
      return 'Cancel the order';
    case 'giveMedication':
      return `${names.medication(act.medication)} ${act.dose} ${unitText(act.unit)} ${routeText(act.route)}${act.site ? `, ${words(act.site)}` : ''}`;
    case 'startInfusion':
      return `${names.medication(act.medication)} infusion ${act.rate} ${unitText(act.unit)} ${routeText(act.route)}`;
    case 'giveFluid':
      return `${names.fluid(act.fluid)} ${act.volumeMl} mL over ${act.overMinutes} min`;
    case 'giveBlood':
      return `${names.fluid(act.product)}, ${act.units} unit${act.units === 1 ? '' : 's'} over ${act.overMinutes} min`;
    case 'titrate':
      return `Set the rate to ${act.rate} ${unitText(act.unit)}`;
    case 'stopRunning':
      return 'Stop the infusion';
    case 'setOxygen':
      return act.device === 'none'
        ? 'Oxygen off'
        : `Oxygen ${act.flowLPerMin} L/min by ${deviceText(act.device)}${act.fraction === undefined ? '' : `, ${Math.round(act.fraction * 100)} %`}`;
    case 'manageAirway':
      return `Airway: ${names.procedure(act.technique)}`;
    case 'performProcedure':
      return [names.procedure(act.procedure), act.side, act.site ? words(act.site) : null].filter(Boolean).join(', ');
    case 'stopProcedure':
      return `Stop: ${names.procedure(act.procedure)}`;
    case 'position':
      return `Position: ${postureText(act.posture)}`;
    case 'startCompressions':
      return 'Chest compressions';
    case 'stopCompressions':
      return 'Stop compressions';
    case 'shock':
      return `${act.synchronised ? 'Synchronised shock' : 'Shock'} ${act.joules} J`;
    case 'obtainConsent':
      return `Ask consent: ${names.procedure(act.for)}`;
    case 'offerChaperone':
      return 'Offer a chaperone';
    case 'callColleague':
      return `Call ${names.person(act.whom)}`;
    case 'escalate':
      return `Escalate to ${names.person(act.to)}`;
    case 'handOver':
      return `Hand over to ${names.person(act.to)}`;
    case 'reviseDifferential':
      return 'Revise the differential';
    case 'document':
      return 'Write in the notes';
    case 'reportIncident':
      return 'Report an incident';
    case 'decideDisposition':
      return `Disposition: ${words(act.destination)}`;
    case 'answerChallenge':
      return act.decision === 'confirm' ? 'Go ahead' : 'Withdraw the order';
    case 'wait':
      return `Wait ${act.seconds} s`;
    case 'finish':
      return 'Finish';
  }
}
