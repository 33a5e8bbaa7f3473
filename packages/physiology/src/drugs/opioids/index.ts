import { alfentanil } from './alfentanil.ts';
import { buprenorphine } from './buprenorphine.ts';
import { codeine } from './codeine.ts';
import { fentanyl } from './fentanyl.ts';
import { hydromorphone } from './hydromorphone.ts';
import { methadone } from './methadone.ts';
import { morphine } from './morphine.ts';
import { naloxone } from './naloxone.ts';
import { oxycodone } from './oxycodone.ts';
import { remifentanil } from './remifentanil.ts';
import { tramadol } from './tramadol.ts';

export const OPIOIDS_DRUGS = {
  alfentanil,
  buprenorphine,
  codeine,
  fentanyl,
  hydromorphone,
  methadone,
  morphine,
  naloxone,
  oxycodone,
  remifentanil,
  tramadol,
};
