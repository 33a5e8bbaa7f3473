import type { CaseRule } from './context.ts';
import { debriefHeadings } from './rules/debrief-headings.ts';
import { debriefReferences } from './rules/debrief-references.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { interpretingPercept } from './rules/interpreting-percept.ts';
import { keyFindingNeverShows } from './rules/key-finding-never-shows.ts';
import { malformedAct } from './rules/malformed-act.ts';
import { missingImage } from './rules/missing-image.ts';
import { missingPlaythrough } from './rules/missing-playthrough.ts';
import { objectiveWithoutItem } from './rules/objective-without-item.ts';
import { playthroughName } from './rules/playthrough-name.ts';
import { processParameters } from './rules/process-parameters.ts';
import { reviewerName } from './rules/reviewer-name.ts';
import { rubricSource } from './rules/rubric-source.ts';
import { safetyFactBehindCondition } from './rules/safety-fact-behind-condition.ts';
import { slug } from './rules/slug.ts';
import { strayFile } from './rules/stray-file.ts';
import { tooFewFacts } from './rules/too-few-facts.ts';
import { tooFewFindings } from './rules/too-few-findings.ts';
import { tooFewInvestigations } from './rules/too-few-investigations.ts';
import { unknownActKind } from './rules/unknown-act-kind.ts';
import { unknownConversation } from './rules/unknown-conversation.ts';
import { unknownAnalyte } from './rules/unknown-analyte.ts';
import { unknownDiagnosis } from './rules/unknown-diagnosis.ts';
import { unknownEntryType } from './rules/unknown-entry-type.ts';
import { unknownFluid } from './rules/unknown-fluid.ts';
import { unknownInvestigation } from './rules/unknown-investigation.ts';
import { unknownItem } from './rules/unknown-item.ts';
import { unknownManoeuvre } from './rules/unknown-manoeuvre.ts';
import { unknownMedication } from './rules/unknown-medication.ts';
import { unknownObjective } from './rules/unknown-objective.ts';
import { unknownOccurrence } from './rules/unknown-occurrence.ts';
import { unknownParameter } from './rules/unknown-parameter.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownPlaythrough } from './rules/unknown-playthrough.ts';
import { unknownProcedure } from './rules/unknown-procedure.ts';
import { unknownProcess } from './rules/unknown-process.ts';
import { unknownProfile } from './rules/unknown-profile.ts';
import { unknownQuantity } from './rules/unknown-quantity.ts';
import { unknownRunning } from './rules/unknown-running.ts';
import { unknownSection } from './rules/unknown-section.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unknownVariant } from './rules/unknown-variant.ts';
import { unreachableItem } from './rules/unreachable-item.ts';
import { unsampledQuantity } from './rules/unsampled-quantity.ts';

/** Every rule about a case folder; one file each. */
export const CASE_RULES: readonly CaseRule[] = [
  debriefHeadings,
  debriefReferences,
  duplicateId,
  interpretingPercept,
  keyFindingNeverShows,
  malformedAct,
  missingImage,
  missingPlaythrough,
  objectiveWithoutItem,
  playthroughName,
  processParameters,
  reviewerName,
  rubricSource,
  safetyFactBehindCondition,
  slug,
  strayFile,
  tooFewFacts,
  tooFewFindings,
  tooFewInvestigations,
  unknownActKind,
  unknownConversation,
  unknownAnalyte,
  unknownDiagnosis,
  unknownEntryType,
  unknownFluid,
  unknownInvestigation,
  unknownItem,
  unknownManoeuvre,
  unknownMedication,
  unknownObjective,
  unknownOccurrence,
  unknownParameter,
  unknownPerson,
  unknownPlaythrough,
  unknownProcedure,
  unknownProcess,
  unknownProfile,
  unknownQuantity,
  unknownRunning,
  unknownSection,
  unknownSource,
  unknownTopic,
  unknownVariant,
  unreachableItem,
  unsampledQuantity,
];
