// The one door of every npm script:  node scripts/run.mjs <verb> [arguments]. The verbs are the files of tasks/.
import { existsSync } from 'node:fs';
import { ready, SetupError } from './bootstrap.mjs';

const verb = process.argv[2] ?? '';
const task = new URL(`./tasks/${verb}.ts`, import.meta.url);

try {
  if (!/^[a-z-]+$/.test(verb) || !existsSync(task)) throw new SetupError(`there is no verb "${verb}" in scripts/tasks`);
  if (await ready()) {
    const { default: perform } = await import(task.href);
    process.exitCode = await perform(process.argv.slice(3));
  }
} catch (error) {
  console.error(error instanceof SetupError ? `openward: ${error.message}` : error);
  process.exitCode = 1;
}
