import { bodyActions, type Catalogue } from '@openward/encounter';
import { actOnBody, createBody } from '@openward/physiology';
import { atEntry, type CatalogueRule } from '../catalogue-context.ts';

type Procedure = Catalogue['procedures'][number];

const PERSON = { sex: 'male', ageYears: 40, heightCm: 175, weightKg: 75, skinTone: 3 } as const;
/** Fields of the act itself, which a setting of the same name would hide from rubrics. */
const TAKEN: ReadonlySet<string> = new Set(['procedure', 'technique', 'side', 'site', 'by', 'role', 'outcome']);

export const catalogueProcedure: CatalogueRule = {
  rule: 'catalogue-procedure',
  what: 'the body takes every step of a procedure at either end of its settings; what it needs, ends and who does it exist',
  check(catalogue, read) {
    const made = createBody({ person: PERSON, processes: [] }, 1);
    const body = made.ok ? made.value : null;
    return catalogue.procedures.flatMap((procedure, index) => {
      const refused = settingsTried(procedure).flatMap((settings) =>
        bodyActions(procedure, { side: 'left', site: procedure.sites[0], settings }, PERSON).flatMap((action) => {
          const done = body && actOnBody(body, action);
          return done && !done.ok ? [`\`${procedure.procedure}\`: ${done.error.message}`] : [];
        }),
      );
      return [...new Set([...refused, ...unknown(procedure, catalogue)])].map((message) =>
        atEntry(read, 'procedures', index, ['procedure'], message),
      );
    });
  },
};

/** The settings at their lowest and highest, and each choice of a list once. */
function settingsTried({ settings = [] }: Procedure): readonly Readonly<Record<string, number | string>>[] {
  const most = Math.max(2, ...settings.map((each) => ('oneOf' in each ? each.oneOf.length : 2)));
  return Array.from({ length: most }, (_, k) =>
    Object.fromEntries(
      settings.map((each) => [
        each.setting,
        'oneOf' in each ? (each.oneOf[k % each.oneOf.length]?.value ?? '') : k % 2 === 0 ? each.from : each.to,
      ]),
    ),
  );
}

function unknown(procedure: Procedure, catalogue: Catalogue): readonly string[] {
  const procedures = new Set(catalogue.procedures.map((each) => each.procedure));
  const people = new Set(catalogue.people.map((each) => each.id));
  const lasting = new Set(catalogue.procedures.flatMap((each) => (each.lasting ?? []).map(({ as }) => as)));
  return [
    ...(procedure.needs ?? []).filter((key) => !procedures.has(key)).map((key) => `There is no procedure \`${key}\`.`),
    ...(procedure.team ?? []).filter((key) => !people.has(key)).map((key) => `There is nobody called \`${key}\`.`),
    ...(procedure.ends ?? []).filter((key) => !lasting.has(key)).map((key) => `No procedure lasts as \`${key}\`.`),
    ...(procedure.settings ?? [])
      .filter(({ setting }) => TAKEN.has(setting))
      .map(({ setting }) => `A setting cannot be called \`${setting}\`: the act has a field of that name.`),
  ];
}
