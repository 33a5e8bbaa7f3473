import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { startServer } from '../support/server.ts';
import { databasesOn } from './databases.ts';

it('given a server on a data folder, when a second one is started on it, then it refuses and the first serves on', async () => {
  const first = await startServer();
  try {
    const { status, stderr } = spawnSync(process.execPath, ['apps/server/src/main.ts'], {
      env: { ...process.env, BASE_URL: '', DATABASE_URL: '', PORT: '0', OPENWARD_DATA: first.dataFolder },
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stderr).toContain('another Openward');
    expect(status).toBe(1);
    expect(databasesOn(first.dataFolder)).toHaveLength(1);
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
  } finally {
    await first.dispose();
  }
});

it('given a server that is asked to stop, when it has, then its database has too, and the data is there again', async () => {
  const first = await startServer();
  expect(await first.stop()).toBe(0);
  expect(databasesOn(first.dataFolder)).toHaveLength(0);
  const again = await startServer({ dataFolder: first.dataFolder });
  try {
    const { demo } = (await (await fetch(`${again.url}/api/info`)).json()) as { demo: { emails: string[] } };
    expect(demo.emails).toContain('learner@openward.example');
  } finally {
    await again.dispose();
  }
});
