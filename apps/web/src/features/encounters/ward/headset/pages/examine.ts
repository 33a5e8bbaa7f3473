import { duration, words } from '../../../acts/words.ts';
import { REGIONS } from '../../../panels/regions.ts';
import { regionsOf } from '../../regions.ts';
import { type Given, type At, row, has, record } from '../given.ts';
import { doAct, type MenuPage, go } from '../places.ts';

export function body({ part }: At<'body'>, given: Given): MenuPage {
  const regions = REGIONS.filter(({ key }) => regionsOf(part).includes(key) && has(given, key));
  return {
    title: `Patient: ${words(part.replace('patient.', ''))}`,
    lines: record(given, 2, (entry) => entry.kind === 'finding'),
    choices: [
      ...(part === 'patient.head' ? [row('talk', 'Talk', go({ at: 'talk', to: 'patient' }))] : []),
      ...regions.map(({ key, name }) => row(key, `Examine: ${name.toLowerCase()}`, go({ at: 'region', region: key }))),
    ],
  };
}

export function region({ region: key }: At<'region'>, given: Given): MenuPage {
  const found = given.entries.findLast((entry) => entry.kind === 'finding');
  return {
    title: REGIONS.find((each) => each.key === key)?.name ?? words(key),
    lines: found?.kind === 'finding' ? [`${given.names.manoeuvre(found.manoeuvre)}: ${found.text}`] : [],
    choices: given.scene.catalogue.manoeuvres
      .filter((each) => each.region === key)
      .map(({ manoeuvre, name, seconds }) =>
        row(
          manoeuvre,
          name,
          doAct({ type: 'examine', manoeuvre }),
          seconds === undefined ? undefined : duration(seconds),
        ),
      ),
  };
}
