import type { Named } from './find.ts';
import { VERBS } from './verbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every word that can be typed. */
export function showHelp(): string {
  const verbs = Object.values(VERBS).flatMap(({ help }) => (help === '' ? [] : [`  ${help}`]));
  return [
    ...verbs,
    '  @nurse <line>                       hand it to a colleague, repeated back (`@nurse? …` without)',
    '  look                                the patient and the monitor now',
    '  list medications | investigations | manoeuvres | procedures | people | diagnoses [word]',
    '  undo                                one step back (a fork; not in exams)',
    '  help, quit',
  ].join('\n');
}

/** Keys of one kind that have a word in them, with their names. */
export function listKnown(known: Vocabulary, [kind = '', ...words]: readonly string[]): string {
  const all = Object.hasOwn(known, kind) ? known[kind as keyof Vocabulary] : undefined;
  if (!all) return `There are lists of ${Object.keys(known).join(', ')}.`;
  const word = words.join(' ').toLowerCase();
  const lines = (all as readonly (Named & { readonly settings?: readonly string[] })[])
    .filter((each) => [each.key, ...each.names].some((name) => name.toLowerCase().includes(word)))
    .map(
      (each) =>
        `  ${each.key.padEnd(34)} ${each.names.join(', ')}${each.settings?.length ? ` [${each.settings.join(', ')}]` : ''}`,
    );
  return lines.length > 0 ? lines.join('\n') : `Nothing in ${kind} has “${word}” in it.`;
}
