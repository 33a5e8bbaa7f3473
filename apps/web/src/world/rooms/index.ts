import { CONSULTING } from './consulting.ts';
import { DELIVERY } from './delivery.ts';
import { HOME } from './home.ts';
import { RESUSCITATION } from './resuscitation.ts';
import { THEATRE } from './theatre.ts';
import type { Room, RoomKey } from './types.ts';
import { WARD_BAY } from './ward-bay.ts';

export const ROOMS: Readonly<Record<RoomKey, Room>> = {
  resuscitation: RESUSCITATION,
  wardBay: WARD_BAY,
  consulting: CONSULTING,
  theatre: THEATRE,
  delivery: DELIVERY,
  home: HOME,
};

/** The room that fits a case's setting, by its words; a ward bay where they say nothing. */
export function roomFor(setting: string): Room {
  const words = setting.toLowerCase();
  if (/resus|emergency|trauma/.test(words)) return RESUSCITATION;
  if (/theatre|operating|anaesth/.test(words)) return THEATRE;
  if (/deliver|labour|maternity|birth/.test(words)) return DELIVERY;
  if (/home/.test(words)) return HOME;
  if (/clinic|consult|general practice|surgery|outpatient/.test(words)) return CONSULTING;
  return WARD_BAY;
}
export type { Room, RoomKey } from './types.ts';
