import { demoAccounts, demoPassword } from './capabilities/accounts/index.ts';
import { readConfig } from './config.ts';
import { FolderHeldError } from './ports/store/index.ts';
import { serve } from './serve.ts';

const patienceMs = 20_000;

/** Serves as the environment says until asked to stop; ends the process. */
export async function run(): Promise<void> {
  try {
    const config = readConfig(process.env);
    const running = await serve(config);
    console.log(`Openward is ready at ${config.baseUrl ?? running.url}`);
    if (config.demo) {
      console.log(`Demo sign-ins, all with the password ${demoPassword}:`);
      for (const { email, role } of demoAccounts) console.log(`  ${email}  (${role})`);
    }
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), patienceMs).unref();
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    console.error(error instanceof FolderHeldError ? error.message : error);
    process.exit(1);
  }
}
