import { z } from 'zod';

/** Every refusal of the server, over HTTP and over the socket: a code of docs/reference/errors.md and its sentence. */
export const errorBodySchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

export const uuidSchema = z.uuid();
/** Lower-case SHA-256 in hexadecimal: the name of an engine or of a pack. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
/** ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
export const modeSchema = z.enum(['learn', 'practise', 'exam']);
export const levelSchema = z.enum(['student', 'resident', 'registrar']);
export const memberRoleSchema = z.enum(['learner', 'educator', 'preceptor', 'director', 'reviewer', 'administrator']);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** A work that content cites, by the key it is cited with. */
export const sourceSchema = z.strictObject({
  source: z.string(),
  citation: z.string(),
  year: z.int(),
  url: z.string().optional(),
  note: z.string().optional(),
});
