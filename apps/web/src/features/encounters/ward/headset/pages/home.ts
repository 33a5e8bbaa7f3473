import { DESTINATIONS } from '../../../bedside/destinations.ts';
import { clockText, deviceText, sensorText } from '../../../acts/words.ts';
import { type Given, row, personName, record } from '../given.ts';
import { doAct, go, type Does, type MenuPage } from '../places.ts';

export function challenge(open: number, given: Given): MenuPage {
  const asked = given.entries.findLast((entry) => entry.kind === 'challenge');
  const answer = (decision: 'confirm' | 'withdraw'): Does =>
    doAct({ type: 'answerChallenge', challenge: open, decision });
  return {
    title: `${personName(given, asked?.kind === 'challenge' ? asked.by : 'nurse')} asks`,
    lines: [asked?.kind === 'challenge' ? asked.text : 'Do you want me to go ahead?'],
    choices: [
      row('withdraw', 'No, withdraw it', answer('withdraw')),
      row('confirm', 'Yes, go ahead', answer('confirm')),
    ],
  };
}

export function home(given: Given): MenuPage {
  const { scene, now, paused } = given;
  return {
    title: `${scene.patient.person.name} · ${clockText(now.second)}`,
    lines: record(given, 3),
    choices: [
      row('talk', 'Talk', go({ at: 'talk', to: 'patient' })),
      row('examine', 'Examine', go({ at: 'examine' })),
      row('find', 'Type what to do', go({ at: 'type', for: 'find', to: 'patient', text: '' })),
      row(
        'monitor',
        'Monitor',
        go({ at: 'monitor' }),
        now.monitor.attached.map(sensorText).join(', ') || 'nothing attached',
      ),
      row('oxygen', 'Oxygen', go({ at: 'oxygen' }), deviceText(now.oxygen.device)),
      row('treat', 'Treat', go({ at: 'treat', kind: null })),
      row(
        'orders',
        'Orders',
        go({ at: 'orders', group: null }),
        now.pending.length > 0 ? `${now.pending.length} under way` : undefined,
      ),
      row('results', 'Results and chart', go({ at: 'results' })),
      row('team', 'Team', go({ at: 'team' })),
      row('thinking', 'Differential', go({ at: 'thinking' })),
      row('wait', 'Wait a minute', { type: 'wait' }),
      row('pause', paused ? 'Go on' : 'Pause', { type: 'pause' }),
      row('finish', 'Finish', go({ at: 'finish' })),
    ],
  };
}

export function finish(): MenuPage {
  return {
    title: 'Finish: where does the patient go?',
    lines: ['The debrief opens when you take the headset off.'],
    choices: [
      ...DESTINATIONS.map(({ key, name }) => row(key, name, doAct({ type: 'decideDisposition', destination: key }))),
      row('finish', 'Finish now', { type: 'finish' }),
    ],
  };
}
