import { describe, expect, test } from 'vitest';
import { SCENE } from '../test-support/scene.ts';
import { examHost, type SocketLike } from './exam-host.ts';
import type { HostSignal } from './port.ts';

interface Wire extends SocketLike {
  readonly path: string;
  readonly sent: {
    readonly type: string;
    readonly command?: { readonly id: string; readonly act: { readonly type: string } };
  }[];
}

function sitting(pauseAllowed = false) {
  const wires: Wire[] = [];
  const retries: { readonly ms: number; readonly then: () => void }[] = [];
  let ids = 0;
  const host = examHost('exam-1', SCENE, pauseAllowed, {
    connect: (path) => {
      const sent: Wire['sent'] = [];
      const wire: Wire = {
        path,
        sent,
        onmessage: null,
        onclose: null,
        close: () => undefined,
        send: (text) => sent.push(JSON.parse(text) as Wire['sent'][number]),
      };
      wires.push(wire);
      return wire;
    },
    later: (ms, then) => {
      retries.push({ ms, then });
      return () => undefined;
    },
    newId: () => `id-${++ids}`,
    chance: () => 0.5,
  });
  const signals: HostSignal[] = [];
  host.listen((signal) => signals.push(signal));
  host.open(false);
  const last = (): Wire => wires.at(-1) as Wire;
  const hear = (message: object): void => last().onmessage?.({ data: JSON.stringify(message) });
  const welcome = (nextPosition: number, entries: object[] = []): void =>
    hear({
      type: 'welcome',
      status: 'running',
      remainingSeconds: 600,
      observation: { tick: 0, nextPosition, entries },
    });
  const drop = (code: number): void => last().onclose?.({ code });
  return { host, wires, last, hear, welcome, drop, retries, signals };
}
const commands = (wire: Wire): readonly (string | undefined)[] =>
  wire.sent.filter((each) => each.type === 'command').map((each) => each.command?.id);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('a sitting over a socket', () => {
  test('given a waiting sitting, when the server welcomes, then it is begun', () => {
    const { hear, last } = sitting();
    hear({ type: 'welcome', status: 'waiting', remainingSeconds: 600, observation: null });
    expect(last().sent).toEqual([{ type: 'begin' }]);
  });

  test('given a command that was not acknowledged, when the socket drops and comes back, then it is sent again under its id from the position last seen', async () => {
    const { host, hear, welcome, drop, retries, wires, last } = sitting();
    welcome(5);
    const answer = host.send({ type: 'handHygiene' });
    drop(1006);
    retries[0]?.then();
    welcome(5);
    expect(wires).toHaveLength(2);
    expect(last().path).toContain('sincePosition=5');
    expect(commands(last())).toEqual(commands(wires[0] as Wire));
    hear({ type: 'accepted', commandId: commands(last())[0], nextPosition: 7 });
    expect(await answer).toBeNull();
  });

  test('given an acknowledged command, when the socket comes back, then it is not sent again', async () => {
    const { host, hear, welcome, drop, retries, last } = sitting();
    welcome(5);
    const answer = host.send({ type: 'handHygiene' });
    hear({ type: 'accepted', commandId: commands(last())[0], nextPosition: 7 });
    await answer;
    drop(1006);
    retries[0]?.then();
    welcome(7);
    expect(commands(last())).toEqual([]);
  });

  test('given a server that stays away, then it is asked at growing intervals up to a limit, and the learner is told', () => {
    const { drop, retries, signals } = sitting();
    for (let i = 0; i < 8; i++) {
      drop(1006);
      retries.at(-1)?.then();
    }
    const waits = retries.map(({ ms }) => ms);
    expect(waits.slice(0, 4)).toEqual([400, 800, 1600, 3200]);
    expect(Math.max(...waits)).toBe(10_000);
    expect(signals.at(-1)).toMatchObject({ type: 'connection', state: 'reconnecting' });
  });

  test('given another tab, then it is said and nobody knocks again', () => {
    const { drop, retries, signals } = sitting();
    drop(4409);
    expect(signals.at(-1)).toMatchObject({ type: 'stopped', because: 'elsewhere' });
    expect(retries).toHaveLength(0);
  });

  test('given a refused act, then the refusal comes back with its code', async () => {
    const { host, hear, welcome, last } = sitting();
    welcome(1);
    const answer = host.send({ type: 'finish' });
    hear({
      type: 'refused',
      commandId: commands(last())[0],
      error: { code: 'encounterFinished', message: 'It has ended.' },
    });
    expect(await answer).toMatchObject({ code: 'encounterFinished' });
  });

  test('given a skip until something happens, then it waits in steps and ends with the first thing noticed', async () => {
    const { host, hear, welcome, last } = sitting();
    welcome(1);
    const skipped = host.skip({ seconds: 300, untilSomething: true });
    hear({ type: 'accepted', commandId: commands(last()).at(-1), nextPosition: 2 });
    await settled();
    hear({
      type: 'observation',
      remainingSeconds: 1,
      observation: { tick: 1, nextPosition: 3, entries: [{ kind: 'event', text: 'Somebody has arrived.' }] },
    });
    hear({ type: 'accepted', commandId: commands(last()).at(-1), nextPosition: 3 });
    expect(await skipped).toBeNull();
    expect(commands(last())).toHaveLength(2);
  });

  test('given no leave to pause, then the clock is never asked to stop', () => {
    const { host, welcome, last } = sitting();
    welcome(1);
    host.pace(false);
    expect(last().sent).toEqual([]);
    const allowed = sitting(true);
    allowed.welcome(1);
    allowed.host.pace(false);
    expect(allowed.last().sent).toEqual([{ type: 'pause' }]);
  });
});
