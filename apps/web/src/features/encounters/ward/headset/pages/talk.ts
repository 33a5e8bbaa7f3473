import { keyboard } from '../keyboard.ts';
import { interpret } from '../../../palette/interpret.ts';
import type { Suggestion } from '../../../palette/suggestion.ts';
import { OPENINGS } from '../../../panels/openings.ts';
import { type Given, type At, personName, record, row } from '../given.ts';
import { doAct, type MenuPage, type Does, go, placeOfPanel } from '../places.ts';

export function talk({ to }: At<'talk'>, given: Given): MenuPage {
  const { scene, now } = given;
  const listeners = [
    { id: 'patient', name: scene.patient.person.name },
    ...now.people.filter((each) => each.present && each.id !== 'patient' && each.id !== 'learner'),
  ];
  const others = listeners.filter((each) => each.id !== to);
  const openings = scene.mode === 'learn' ? OPENINGS.flatMap(({ words }) => words) : [];
  return {
    title: `Talk to ${personName(given, to)}`,
    lines: record(given, 4, (entry) => entry.kind === 'words'),
    choices: [
      row('type', 'Type your words', go({ at: 'type', for: 'say', to, text: '' })),
      ...(to === 'patient'
        ? [
            row('identity', 'Check who this is', doAct({ type: 'confirmIdentity' })),
            row('allergies', 'Check allergies', doAct({ type: 'confirmAllergies' })),
          ]
        : []),
      ...others.map((each) => row(`to.${each.id}`, `Speak to ${each.name}`, go({ at: 'talk', to: each.id }, true))),
      ...openings.map((text, i) => row(`opening.${i}`, text, doAct({ type: 'say', to, text }))),
    ],
  };
}

export function typing(place: At<'type'>, given: Given): MenuPage {
  const text = place.text.trim();
  const written = `${place.text}▏`;
  if (place.for === 'say') {
    const say = row('say', 'Say it', doAct({ type: 'say', to: place.to, text }, 'back'));
    return {
      title: `To ${personName(given, place.to)}`,
      lines: [written],
      choices: [...(text === '' ? [] : [say]), ...keyboard(place)],
    };
  }
  const found = text === '' ? [] : interpret(place.text, given.scene).slice(0, 5);
  return {
    title: 'What do you do?',
    lines: [written],
    choices: [
      ...found.map((each) => row(`found.${each.key}`, each.name, suggested(each), each.kind)),
      ...keyboard(place),
    ],
  };
}

export function suggested({ does }: Suggestion): Does {
  if (does.type === 'act') return doAct(does.act, 'back');
  if (does.type === 'form') return go({ at: 'treatment', key: does.treatable });
  if (does.type === 'finish') return go({ at: 'finish' });
  return go(placeOfPanel(does.panel));
}

export function team({ scene, now }: Given): MenuPage {
  const here = now.people.filter((each) => each.present && each.id !== 'patient' && each.id !== 'learner');
  const callable = scene.catalogue.people.filter(
    (each) => each.callable !== false && !here.some(({ id }) => id === each.id),
  );
  return {
    title: 'Team',
    lines: now.people
      .filter((each) => !each.present && each.expectedTick !== undefined)
      .map(({ name }) => `${name} is on the way`),
    choices: [
      ...here.map(({ id, name, role }) => row(`here.${id}`, `Speak to ${name}`, go({ at: 'talk', to: id }), role)),
      ...callable.map(({ id, name, role }) =>
        row(`call.${id}`, `Call ${role}`, doAct({ type: 'callColleague', whom: id }), name),
      ),
    ],
  };
}
