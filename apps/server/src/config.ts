import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  /** Absolute. Holds the embedded database, the secret, published engines and packs. */
  readonly dataFolder: string;
  /** Absolute. What the build left: engine, pack, web. */
  readonly dist: string;
  readonly logLevel: string;
  /** The address people open, where it is not that of the request, for example behind a proxy. */
  readonly baseUrl: string | undefined;
  /** Set where there is no data folder to keep one in, or several servers share a database. */
  readonly secret: string | undefined;
  /** Whether demo organisations and accounts are seeded: by default with the embedded database alone. */
  readonly demo: boolean;
  /** Whether X-Forwarded-For and -Proto of a proxy in front are believed. */
  readonly trustProxy: boolean;
}

const repository = join(import.meta.dirname, '../../..');
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function flag(name: string, value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined || value === '') return otherwise;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new Error(`${name} is 1 or 0, not ${value}`);
}

/** Reads the environment; throws with the variable's name and what it may be. An empty variable counts as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = (name: string): string | undefined => env[name] || undefined;
  const port = Number(read('PORT') ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is a number up to 65535, not ${env['PORT']}`);
  const databaseUrl = read('DATABASE_URL');
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new Error('DATABASE_URL begins with postgres://');
  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!levels.includes(logLevel)) throw new Error(`LOG_LEVEL is one of ${levels.join(', ')}, not ${logLevel}`);
  const baseUrl = read('BASE_URL');
  if (baseUrl && !URL.canParse(baseUrl))
    throw new Error(`BASE_URL is an address such as https://ward.example, not ${baseUrl}`);
  const secret = read('SECRET');
  if (secret && secret.length < 32) throw new Error('SECRET has at least 32 characters');
  return {
    host: read('HOST') ?? '127.0.0.1',
    port,
    databaseUrl,
    dataFolder: resolve(read('OPENWARD_DATA') ?? join(repository, '.data')),
    dist: resolve(read('OPENWARD_DIST') ?? join(repository, 'dist')),
    logLevel,
    baseUrl,
    secret,
    demo: flag('OPENWARD_DEMO', env['OPENWARD_DEMO'], databaseUrl === undefined),
    trustProxy: flag('TRUST_PROXY', env['TRUST_PROXY'], false),
  };
}

/** The secret that signs sessions and derives the database roles' passwords: given, or made once in the data folder. */
export function secretOf(config: Pick<Config, 'secret' | 'dataFolder'>): string {
  if (config.secret) return config.secret;
  const file = join(config.dataFolder, 'secret');
  mkdirSync(config.dataFolder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
