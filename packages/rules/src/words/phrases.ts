/** How each entry type is spoken of: a noun with its fields in braces (after a bar, what to say without the field), and what was done to it. */
interface Phrase {
  readonly noun: string;
  readonly done: string;
}
const phrase = (noun: string, done: string): Phrase => ({ noun, done });

const PHRASES: Readonly<Record<string, Phrase>> = {
  say: phrase('word to {to}', 'said'),
  said: phrase('{kind|word} about {topic} to {to}', 'said'),
  understood: phrase('{kind|word} about {topic} to {to}', 'said'),
  disclosed: phrase('{fact|fact}', 'told'),
  readChart: phrase('chart section {section}', 'read'),
  confirmIdentity: phrase('identity', 'checked'),
  confirmAllergies: phrase('allergy status', 'checked'),
  handHygiene: phrase('hand hygiene', 'done'),
  wearProtection: phrase('protective equipment {items}', 'put on'),
  attachMonitor: phrase('{sensor|monitor}', 'attached'),
  detachMonitor: phrase('{sensor|monitor}', 'taken off'),
  measureCuff: phrase('cuff pressure', 'measured'),
  examine: phrase('examination {manoeuvre}', 'made'),
  found: phrase('finding {finding} on {manoeuvre}', 'made'),
  orderInvestigation: phrase('{investigation|investigation}', 'ordered'),
  sampleTaken: phrase('sample for {investigation}', 'taken'),
  resulted: phrase('result of {investigation}', 'received'),
  cancelOrder: phrase('order', 'cancelled'),
  giveMedication: phrase('{medication|medication} {dose} {unit} {route} {site}', 'given'),
  startInfusion: phrase('{medication|drug} infusion {rate} {unit} {route}', 'started'),
  giveFluid: phrase('{fluid|fluid} {volumeMl} mL', 'given'),
  giveBlood: phrase('{product|blood} {units} units', 'given'),
  titrate: phrase('{running|infusion}', 'changed'),
  stopRunning: phrase('{running|infusion}', 'stopped'),
  setOxygen: phrase('oxygen by {device} {flowLPerMin} L/min', 'given'),
  manageAirway: phrase('airway management {technique}', 'done'),
  performProcedure: phrase('{procedure|procedure} {side} {site}', 'performed'),
  position: phrase('position {posture}', 'taken'),
  startCompressions: phrase('chest compressions', 'started'),
  stopCompressions: phrase('chest compressions', 'stopped'),
  shock: phrase('shock {joules} J', 'given'),
  stopProcedure: phrase('stopping of {procedure}', 'done'),
  obtainConsent: phrase('consent for {for}', 'asked for'),
  offerChaperone: phrase('chaperone', 'offered'),
  callColleague: phrase('call to {whom}', 'made'),
  escalate: phrase('escalation to {to}', 'made'),
  handOver: phrase('handover to {to}', 'given'),
  reviseDifferential: phrase('differential diagnosis {top} {diagnoses}', 'recorded'),
  document: phrase('{kind|note}', 'documented'),
  reportIncident: phrase('incident report', 'made'),
  decideDisposition: phrase('disposition {destination}', 'decided'),
  answerChallenge: phrase('answer to a challenge', 'given'),
  challenged: phrase('challenge of the {reason}', 'made'),
  delegate: phrase('task {task} to {to}', 'delegated'),
  completed: phrase('act {act}', 'completed'),
  crossed: phrase('crossing of {vital} {direction} {threshold}', 'seen'),
  rhythmChanged: phrase('change of rhythm to {rhythm}', 'seen'),
  arrived: phrase('arrival of {who}', 'noted'),
  happened: phrase('{happening|event}', 'noted'),
  alarmed: phrase('alarm {alarm}', 'sounded'),
  died: phrase('death', 'recorded'),
  finished: phrase('end of the encounter', 'recorded'),
  wait: phrase('waiting', 'done'),
  finish: phrase('end of the encounter', 'chosen'),
};

export interface Spoken {
  readonly noun: string;
  readonly done: string;
}

/**
 * The words for an entry type and the fields that matter, each already in words. A slot whose field is not named
 * gives its word after the bar, or goes with the little word before it; fields the noun has no slot for follow in brackets.
 */
export function phraseFor(type: string, typeName: string, fields: Readonly<Record<string, string>>): Spoken {
  const known = Object.hasOwn(PHRASES, type) ? (PHRASES[type] as Phrase) : phrase(typeName, 'noted');
  const used = new Set<string>();
  const noun = known.noun
    .replace(
      /(?:\b(to|for|about|by|on|of the|of) )?\{(\w+)(?:\|(\w+))?\}( mL| L\/min| units| J)?/g,
      (_, before, field, otherwise, after) => {
        const value = fields[field as string];
        if (value === undefined) return otherwise === undefined ? '' : String(otherwise);
        used.add(field as string);
        return `${before === undefined ? '' : `${String(before)} `}${value}${after === undefined ? '' : String(after)}`;
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
  const rest = Object.keys(fields).filter((field) => !used.has(field));
  const extra = rest.map((field) => `${field} ${fields[field] as string}`).join(', ');
  const full = noun === '' ? typeName : noun;
  return { noun: extra === '' ? full : `${full} (${extra})`, done: known.done };
}
