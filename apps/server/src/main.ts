import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that a second start finds it compiled.
enableCompileCache();
const { run } = await import('./run.ts');
await run();
