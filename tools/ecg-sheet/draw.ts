import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actOnBody, advanceBody, attach, createBody, ecgPaper, record12Lead, type Body } from '@openward/physiology';
import { holdSalt } from '../../packages/physiology/src/testing/salts.ts';
import { STATES, type EcgState } from './states.ts';

interface Inner {
  temperature: { core: number };
}

/** Draws the ECGs of tools/ecg-sheet/states.ts into docs/images/ecg, and one page that shows them all. */
function bodyIn(state: EcgState): Body {
  const person = { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3, ...state.person } as const;
  const made = createBody({ person, processes: state.processes ?? [] }, state.seed ?? 7);
  if (!made.ok) throw new Error(made.error.message);
  const body = made.value;
  const inner = body.state as Inner;
  attach(body, 'ecg', true);
  // Processes begin before anything is done about them.
  advanceBody(body, 50);
  for (const act of state.acts ?? []) actOnBody(body, act);
  for (let s = 0; s < state.waitS; s++) {
    if (state.coreC !== undefined) inner.temperature.core = state.coreC;
    advanceBody(body, 50);
  }
  for (const [salt, level] of Object.entries(state.salts ?? {}))
    holdSalt(body, salt as 'potassium' | 'calcium', level, 8);
  return body;
}

const folder = fileURLToPath(new URL('../../docs/images/ecg/', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const state of STATES) {
  if (wanted.length > 0 && !wanted.includes(state.file)) continue;
  writeFileSync(`${folder}${state.file}.svg`, `${ecgPaper(record12Lead(bodyIn(state)), state.title)}\n`);
}
