import type { Act } from '@openward/encounter';
import type { Scene } from '../../../engine-worker/protocol.ts';

/** Simulated seconds an act is expected to take the learner, from the shared catalogue. The engine's clock decides; this only shows. */
export function actSeconds(act: Act, scene: Scene): number {
  const { catalogue } = scene;
  switch (act.type) {
    case 'examine':
      return catalogue.manoeuvres.find((each) => each.manoeuvre === act.manoeuvre)?.seconds ?? 10;
    case 'performProcedure':
      return catalogue.procedures.find((each) => each.procedure === act.procedure)?.seconds ?? 60;
    case 'giveMedication':
      return (
        catalogue.medications
          .find((each) => each.medication === act.medication)
          ?.doses.find((each) => each.route === act.route)?.seconds ?? 45
      );
    case 'startInfusion':
      return (
        catalogue.medications
          .find((each) => each.medication === act.medication)
          ?.infusions.find((each) => each.route === act.route)?.seconds ?? 120
      );
    case 'say':
    case 'document':
    case 'reportIncident':
    case 'reviseDifferential':
    case 'decideDisposition':
    case 'answerChallenge':
    case 'finish':
      return 0;
    case 'manageAirway':
      return catalogue.actTimes[`manageAirway.${act.technique}`] ?? catalogue.actTimes['manageAirway'] ?? 15;
    default:
      return catalogue.actTimes[act.type] ?? 5;
  }
}
