import { droperidol } from './droperidol.ts';
import { famotidine } from './famotidine.ts';
import { metoclopramide } from './metoclopramide.ts';
import { omeprazole } from './omeprazole.ts';
import { ondansetron } from './ondansetron.ts';
import { pantoprazole } from './pantoprazole.ts';

export const GUT_DRUGS = {
  droperidol,
  famotidine,
  metoclopramide,
  omeprazole,
  ondansetron,
  pantoprazole,
};
