import { actSchema, type Act } from '@openward/encounter';
import { findFirst } from './find.ts';
import { VERBS, type Made } from './verbs.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Line = { readonly act: Act } | { readonly problem: string };

/**
 * One typed line as the act it means. `@nurse <line>` hands it to a colleague in a closed loop; `@nurse? <line>` asks
 * without having it repeated back.
 */
export function parseLine(text: string, known: Vocabulary): Line {
  const line = text.trim();
  if (!line.startsWith('@')) return checked(plainAct(line, known));
  const words = line.slice(1).split(/\s+/);
  const open = (words[0] ?? '').endsWith('?');
  const to = findFirst([(words[0] ?? '').replace(/\?$/, '')], known.people);
  if (!to) return { problem: `“${words[0] ?? ''}” is nobody here.` };
  const task = plainAct(line.slice(1 + (words[0] ?? '').length).trim(), known);
  return checked(
    'problem' in task ? task : { act: { type: 'delegate', to: to.key, closedLoop: !open, task: task.act } },
  );
}

function plainAct(line: string, known: Vocabulary): Made {
  const [verb = '', ...words] = line.split(/\s+/);
  const name = verb.toLowerCase();
  const entry = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  return entry
    ? entry.make(line.slice(verb.length).trim(), words, known)
    : { problem: `I do not know “${verb}”. \`help\` has the words; \`say …\` speaks to the patient.` };
}

function checked(made: Made): Line {
  if ('problem' in made) return made;
  const parsed = actSchema.safeParse(made.act);
  if (parsed.success) return { act: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    problem: `That cannot be done as written: ${issue ? `${issue.path.join('.')} – ${issue.message}` : 'it is no act'}.`,
  };
}
