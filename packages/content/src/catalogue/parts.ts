import { inventoryPartSchema, joinInventory, type InventoryPart } from '@openward/dialogue';
import {
  actTimesSchema,
  analyteSchema,
  conversationSchema,
  diagnosisSchema,
  fluidSchema,
  investigationSchema,
  manoeuvreSchema,
  medicationSchema,
  personSchema,
  procedureSchema,
  profileSchema,
  sourceSchema,
} from '@openward/encounter';
import { z } from 'zod';

/** Where each part of the catalogue stands: one file with the whole part, a folder with an entry per file, or a folder of parts to join. */
export const PARTS = {
  medications: { folder: 'formulary', schema: medicationSchema, key: 'medication' },
  fluids: { file: 'fluids.yaml', schema: z.array(fluidSchema), key: 'fluid' },
  analytes: { file: 'laboratory/analytes.yaml', schema: z.array(analyteSchema), key: 'analyte' },
  investigations: {
    file: 'laboratory/investigations.yaml',
    schema: z.array(investigationSchema),
    key: 'investigation',
  },
  manoeuvres: { file: 'examination/manoeuvres.yaml', schema: z.array(manoeuvreSchema), key: 'manoeuvre' },
  procedures: { file: 'procedures.yaml', schema: z.array(procedureSchema), key: 'procedure' },
  people: { file: 'people.yaml', schema: z.array(personSchema), key: 'id' },
  diagnoses: { file: 'diagnoses.yaml', schema: z.array(diagnosisSchema), key: 'diagnosis' },
  profiles: { folder: 'profiles', schema: profileSchema, key: 'profile' },
  conversations: { folder: 'conversations', schema: conversationSchema, key: 'conversation' },
  sources: { file: 'sources.yaml', schema: z.array(sourceSchema), key: 'source' },
  actTimes: { file: 'act-times.yaml', schema: actTimesSchema },
  inventory: {
    folder: 'dialogue/en',
    schema: inventoryPartSchema,
    join: (parts: readonly unknown[]) => joinInventory(parts as readonly InventoryPart[]),
  },
} as const;
export type PartName = keyof typeof PARTS;
