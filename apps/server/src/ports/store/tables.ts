import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** The tables as the migrations make them; column names come from the keys, in snake_case. A test compares the two. */
const openward = pgSchema('openward');
const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });
const instant = () => timestamp({ withTimezone: true, mode: 'date' });

export const streams = openward.table(
  'streams',
  {
    tenant: text().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ['practice', 'exam'] }).notNull(),
    owner: text().notNull(),
    length: integer().notNull(),
    closed: boolean().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] })],
);

export const events = openward.table(
  'events',
  {
    tenant: text().notNull(),
    stream: uuid().notNull(),
    position: integer().notNull(),
    tick: integer().notNull(),
    type: text().notNull(),
    body: text().notNull(),
    batch: uuid().notNull(),
    xid: xid8().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.stream, table.position] })],
);

export const projections = openward.table(
  'projections',
  { tenant: text().notNull(), projection: text().notNull(), horizon: xid8().notNull() },
  (table) => [primaryKey({ columns: [table.tenant, table.projection] })],
);

export const attempts = openward.table(
  'attempts',
  {
    tenant: text().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ['practice', 'exam'] }).notNull(),
    owner: text().notNull(),
    caseSlug: text().notNull(),
    caseVersion: integer().notNull(),
    pack: text().notNull(),
    engine: text().notNull(),
    mode: text({ enum: ['learn', 'practise', 'exam'] }).notNull(),
    level: text({ enum: ['student', 'resident', 'registrar'] }).notNull(),
    profile: text().notNull(),
    variant: text(),
    seed: bigint({ mode: 'number' }).notNull(),
    forkedFromStream: text(),
    forkedFromTick: integer(),
    finishedBecause: text({ enum: ['learner', 'death', 'timeLimit'] }),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] })],
);

export const verifications = openward.table(
  'verifications',
  {
    tenant: text().notNull(),
    attempt: uuid().notNull(),
    status: text({ enum: ['verified', 'unverified'] }).notNull(),
    reason: text({
      enum: ['engineMissing', 'packMissing', 'caseMissing', 'replayDiffers', 'recordMalformed', 'setupRefused'],
    }),
    detail: text(),
    checkedAt: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.attempt] })],
);

export const disputes = openward.table(
  'disputes',
  {
    tenant: text().notNull(),
    id: uuid().notNull(),
    attempt: uuid().notNull(),
    item: text().notNull(),
    text: text().notNull(),
    raisedBy: text().notNull(),
    raisedAt: instant().notNull().defaultNow(),
    decision: text({ enum: ['upheld', 'declined'] }),
    answer: text(),
    answeredBy: text(),
    answeredAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] })],
);

export const reflections = openward.table(
  'reflections',
  {
    tenant: text().notNull(),
    attempt: uuid().notNull(),
    owner: text().notNull(),
    reactions: text().notNull(),
    reasoning: text().notNull(),
    savedAt: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.attempt] })],
);

export const exams = openward.table(
  'exams',
  {
    tenant: text().notNull(),
    id: uuid().notNull(),
    caseSlug: text().notNull(),
    pack: text().notNull(),
    engine: text().notNull(),
    profile: text().notNull(),
    level: text({ enum: ['student', 'resident', 'registrar'] }).notNull(),
    seed: bigint({ mode: 'number' }).notNull(),
    variant: text(),
    minutes: doublePrecision().notNull(),
    extraMinutes: doublePrecision().notNull(),
    pauseAllowed: boolean().notNull(),
    releaseDebrief: boolean().notNull(),
    createdBy: text().notNull(),
    candidate: text(),
    createdAt: instant().notNull().defaultNow(),
    startedAt: instant(),
    pausedAt: instant(),
    pausedSeconds: doublePrecision().notNull().default(0),
    finishedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] })],
);

export const examLeases = openward.table(
  'exam_leases',
  {
    tenant: text().notNull(),
    exam: uuid().notNull(),
    holder: uuid().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.exam] })],
);
