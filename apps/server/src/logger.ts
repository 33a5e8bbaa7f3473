import { pino, type Logger } from 'pino';

/** What never reaches a log, wherever it hangs. */
const secret = ['cookie', 'authorization', 'set-cookie', 'password', 'token', 'secret'];

/** One JSON object a line on standard error. */
export function makeLogger(level: string): Logger {
  const paths = secret.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino(
    { level, base: null, redact: { paths, censor: '[kept out]' } },
    pino.destination({ dest: 2, sync: false }),
  );
}
