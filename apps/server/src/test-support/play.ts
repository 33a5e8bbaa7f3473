import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Engine, EncounterSetup } from '@openward/encounter';
import type { RecordedEvent } from '../contracts/index.ts';
import type { writeFakeDist } from './fake-dist.ts';

type Fake = ReturnType<typeof writeFakeDist>;

/** Plays the fake case in this process, as a client does, and returns its log. */
export async function playFake(
  fake: Fake,
  options: { finish?: boolean; seed?: number; mode?: 'practise' | 'exam'; says?: number } = {},
): Promise<RecordedEvent[]> {
  const { finish = true, seed = 3, mode = 'practise', says = 2 } = options;
  const engine = (await import(pathToFileURL(join(fake.dist, 'engine', `${fake.engine}.js`)).href)) as Engine;
  const setup = {
    case: { case: { id: fake.slug } },
    ...{ profile: 'uk', mode, level: 'student', seed, engine: fake.engine, pack: fake.pack },
  } as unknown as EncounterSetup;
  const opened = engine.open(setup);
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  const send = (act: Parameters<Engine['send']>[1]['act']): void => {
    engine.send(session, { id: randomUUID(), actor: 'learner', role: 'learner', act });
  };
  for (let i = 0; i < says; i++) send({ type: 'say', to: 'patient', text: `Question ${i}?` });
  engine.advance(session, session.tick + 600);
  if (finish) send({ type: 'finish' });
  return JSON.parse(JSON.stringify(session.events)) as RecordedEvent[];
}
