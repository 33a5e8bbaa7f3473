import { REGIONS } from '../../panels/regions.ts';
import { has, latest, row, type Given } from './given.ts';
import { body, region } from './pages/examine.ts';
import { challenge, finish, home } from './pages/home.ts';
import { flow, monitor, oxygen } from './pages/monitor.ts';
import { orders, result, results } from './pages/orders.ts';
import { talk, team, typing } from './pages/talk.ts';
import { setting, site } from './pages/procedure.ts';
import { dose, treat, treatment, volume } from './pages/treat.ts';
import { doAct, go, type MenuPage, type Place } from './places.ts';

/** The page of a place. A colleague's open question comes before every place. */
export function pageOf(place: Place, given: Given): MenuPage {
  const { openChallenge } = given.now;
  if (openChallenge !== null) return challenge(openChallenge, given);
  switch (place.at) {
    case 'home':
      return home(given);
    case 'talk':
      return talk(place, given);
    case 'type':
      return typing(place, given);
    case 'body':
      return body(place, given);
    case 'examine':
      return {
        title: 'Examine: where?',
        lines: [],
        choices: REGIONS.filter(({ key }) => has(given, key)).map(({ key, name }) =>
          row(key, name, go({ at: 'region', region: key })),
        ),
      };
    case 'region':
      return region(place, given);
    case 'monitor':
      return monitor(given);
    case 'oxygen':
      return oxygen(given);
    case 'flow':
      return flow(place);
    case 'treat':
      return treat(place, given);
    case 'treatment':
      return treatment(place, given);
    case 'dose':
      return dose(place, given);
    case 'volume':
      return volume(place, given);
    case 'site':
      return site(place, given);
    case 'setting':
      return setting(place, given);
    case 'orders':
      return orders(place, given);
    case 'results':
      return results(given);
    case 'result':
      return result(place, given);
    case 'chart':
      return {
        title: 'Chart',
        lines: latest(given, 'chart'),
        choices: given.scene.patient.chart.map(({ section, title }) =>
          row(section, title, doAct({ type: 'readChart', section })),
        ),
      };
    case 'team':
      return team(given);
    case 'thinking':
      return {
        title: 'Differential',
        lines: given.now.differential.map(
          ({ diagnosis, confidencePercent }, i) =>
            `${i + 1}. ${given.names.diagnosis(diagnosis)}, ${confidencePercent} %`,
        ),
        choices: given.scene.catalogue.diagnoses.map(({ diagnosis, name }) =>
          row(
            diagnosis,
            name,
            doAct({
              type: 'reviseDifferential',
              ranked: [
                { diagnosis, confidencePercent: 60 },
                ...given.now.differential.filter((each) => each.diagnosis !== diagnosis),
              ].slice(0, 12),
            }),
          ),
        ),
      };
    case 'finish':
      return finish();
  }
}
