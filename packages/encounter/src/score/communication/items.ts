import { isEmpathic } from '@openward/dialogue';
import { counted, does, isKind, judged, notAssessable, type CommunicationItem } from './item.ts';
import type { Turn } from './turns.ts';

/** Turns within which one says who one is, and within which one asks openly. */
const OPENING = 4;
/** Questions from which their form can be judged. */
const ENOUGH_QUESTIONS = 4;
const OPEN_SHARE = 0.2;
/** Questions put at once from which somebody answers only one of them (Silverman, Kurtz and Draper 2013). */
const STACKED = 3;
const STACKED_SHARE = 0.2;
/** Words of one explanation from which it is more than is kept (`review: clinical`). */
const LONG_TALK = 75;
const CUES_MET = 2 / 3;
/** Feeling seen in somebody that could have been met without a cue. */
const SEEN = 0.35;
const JARGON_LEFT = 1;

const asks = ({ code }: Turn): number => code.open + code.closed;
const explains = (turn: Turn): boolean => isKind(turn, 'explanation') || turn.code.explained.length > 0;
const ICE = [
  'ideas',
  'concerns',
  'expectations',
  'understandingOfIllness',
  'effectOnLife',
  'whatMatters',
  'colleagueFeelings',
];

/** The rubric of communication, over turns to the patient and those who belong to them. Formative, weights none. */
export const COMMUNICATION_ITEMS: readonly CommunicationItem[] = [
  {
    item: 'opening',
    title: 'Opening and agenda',
    why: 'People speak more freely to someone who said who they are and asked first what they came with.',
    sources: ['kurtz-2003', 'makoul-2001'],
    judge: ({ turns }) => {
      const first = turns.slice(0, OPENING);
      const named = first.filter((turn) => isKind(turn, 'introduction'));
      const opened = first.filter((turn) => isKind(turn, 'openingQuestion', 'agenda') || does(turn, 'signpost'));
      if (named.length > 0 && opened.length > 0)
        return judged('met', 'You said who you are and opened with their reason, or what was to be done.', [
          ...named,
          ...opened,
        ]);
      if (named.length + opened.length > 0)
        return judged(
          'partly',
          named.length > 0
            ? `You said who you are; among your first ${OPENING} turns was no open beginning.`
            : 'You opened with their reason, without saying who you are.',
          [...named, ...opened],
        );
      return judged('missed', `Your first ${OPENING} turns neither said who you are nor opened the talk.`, first);
    },
  },
  {
    item: 'openQuestions',
    title: 'Open and closed questions',
    why: 'Open questions first, closed ones after, get more of the story in the same time.',
    sources: ['kurtz-2003', 'takemura-2005'],
    judge: ({ turns }) => {
      const asked = turns.filter((turn) => asks(turn) > 0);
      const all = asked.reduce((sum, turn) => sum + asks(turn), 0);
      if (all < ENOUGH_QUESTIONS) return notAssessable('Too few questions were asked to tell.');
      const open = asked.filter(({ code }) => code.open > 0);
      const count = open.reduce((sum, { code }) => sum + code.open, 0);
      const early = asked.slice(0, 3).some(({ code }) => code.open > 0);
      const said = `${counted(count, 'open question')} of ${all}, ${early ? 'one' : 'none'} of them among the first three.`;
      if (early && count / all >= OPEN_SHARE) return judged('met', said, open);
      return judged(count > 0 ? 'partly' : 'missed', said, count > 0 ? open : asked);
    },
  },
  {
    item: 'listening',
    title: 'Leaving room to answer',
    why: 'Several questions at once are answered in part; going on with what was said shows that it was heard.',
    sources: ['beckman-1984', 'kurtz-2003'],
    judge: ({ turns }) => {
      const asked = turns.filter((turn) => asks(turn) > 0);
      if (asked.length < ENOUGH_QUESTIONS) return notAssessable('Too little was asked to tell.');
      const stacked = asked.filter((turn) => asks(turn) >= STACKED);
      const followed = turns.filter((turn) => isKind(turn, 'summary') || does(turn, 'facilitate', 'explore'));
      const oneByOne = stacked.length / asked.length <= STACKED_SHARE;
      const said = `${counted(stacked.length, 'turn')} put ${STACKED} or more questions at once; ${counted(followed.length, 'turn')} took up what was said, invited more or summed up.`;
      if (oneByOne && followed.length > 0) return judged('met', said, followed);
      return judged(oneByOne || followed.length > 0 ? 'partly' : 'missed', said, oneByOne ? asked : stacked);
    },
  },
  {
    item: 'perspective',
    title: 'Their own view',
    why: 'What people think it is, fear and hope for decides what they tell and what they will do.',
    sources: ['kurtz-2003', 'kleinman-1978'],
    judge: ({ turns }) => {
      const asked = turns.filter(
        (turn) =>
          turn.topics.some((topic) => ICE.includes(topic)) || does(turn, 'askPerception', 'askPreference', 'explore'),
      );
      if (turns.length < OPENING) return notAssessable('Too little was said to tell.');
      const said = `${counted(asked.length, 'turn')} asked for their own view: what they think, fear, hope for, or how it affects them.`;
      return judged(asked.length > 1 ? 'met' : asked.length === 1 ? 'partly' : 'missed', said, asked);
    },
  },
  {
    item: 'cues',
    title: 'Cues of feeling met',
    why: 'A hint at a feeling that is passed over is seldom given again in so many words; met, it opens what matters.',
    sources: ['zimmermann-2011', 'del-piccolo-2011', 'suchman-1997'],
    judge: ({ cues }) => {
      if (cues.length === 0) return notAssessable('No cue of feeling was given.');
      const met = cues.filter(({ level }) => level === 'acknowledged' || level === 'explored');
      const explored = met.filter(({ level }) => level === 'explored').length;
      const said = `Of ${counted(cues.length, 'cue')}, ${met.length} met (${explored} explored${met.some(({ later }) => later) ? ', some only later' : ''}).`;
      const shown = cues.flatMap((cue) => [
        cue,
        ...(cue.responsePosition === null ? [] : [{ position: cue.responsePosition }]),
      ]);
      return judged(met.length / cues.length >= CUES_MET ? 'met' : met.length > 0 ? 'partly' : 'missed', said, shown);
    },
  },
  {
    item: 'empathicResponse',
    title: 'Empathic response',
    why: 'Naming, understanding, respecting, supporting or exploring a feeling eases it when it answers one; said as a formula it does not.',
    sources: ['back-2005', 'suchman-1997'],
    judge: ({ turns, cues }) => {
      const seen = turns.filter(({ feelings }) =>
        ['fear', 'anger', 'sadness', 'shame'].some((feeling) => (feelings[feeling] ?? 0) >= SEEN),
      );
      if (cues.length === 0 && seen.length === 0) return notAssessable('Nobody showed a feeling that could be met.');
      const moments = new Set(seen.map(({ position }) => position));
      const meeting = turns.filter(
        ({ position, code }) =>
          code.moves.some(isEmpathic) &&
          code.repeats !== true &&
          (code.cues.some(({ level }) => level !== 'ignored') || moments.has(position)),
      );
      const kinds = [...new Set(meeting.flatMap(({ code }) => code.moves.filter(isEmpathic)))];
      const formulas = turns.filter(({ code }) => code.repeats === true).length;
      const said =
        (kinds.length === 0
          ? 'No empathic response answered a feeling.'
          : `${counted(meeting.length, 'response')} met a feeling: ${kinds.map((kind) => NURSE[kind]).join(', ')}.`) +
        (formulas > 0 ? ` ${counted(formulas, 'formula', 'formulas')} said again counted for nothing.` : '');
      // "I understand how you feel" says nothing of this feeling: only what names or takes it up counts in full.
      const explicit = meeting.some(
        (turn) =>
          does(turn, 'nameFeeling', 'explore') || turn.code.cues.some(({ response }) => response.startsWith('EP')),
      );
      const enough = explicit && (kinds.length > 1 || cues.length <= 1);
      return judged(
        enough ? 'met' : kinds.length === 1 ? 'partly' : 'missed',
        said,
        meeting.length > 0 ? meeting : seen,
      );
    },
  },
  {
    item: 'plainLanguage',
    title: 'Plain language',
    why: 'Unexplained words of the trade are misunderstood more often than anyone says.',
    sources: ['castro-2007'],
    judge: ({ turns }) => {
      const explaining = turns.filter(explains);
      const left = turns.filter(({ code }) => code.jargon.length > 0);
      const words = [...new Set(left.flatMap(({ code }) => code.jargon))];
      const explained = [...new Set(turns.flatMap(({ code }) => code.explained))];
      const open = words.filter((word) => !explained.includes(word));
      if (explaining.length === 0 && left.length === 0) return notAssessable('Nothing was explained.');
      const said =
        (open.length === 0 ? 'No word of the trade was left unexplained.' : `Left unexplained: ${open.join(', ')}.`) +
        (explained.length === 0 ? '' : ` Put into plain words: ${explained.join(', ')}.`);
      return judged(
        open.length === 0 ? 'met' : open.length <= JARGON_LEFT || explained.length >= open.length ? 'partly' : 'missed',
        said,
        open.length === 0 ? explaining : left,
      );
    },
  },
  {
    item: 'teachBack',
    title: 'In small pieces, and checked',
    why: 'Asking people to say it back in their own words finds what was not understood while it can still be mended.',
    sources: ['schillinger-2003'],
    judge: ({ turns }) => {
      const explaining = turns.filter(explains);
      const [first] = explaining;
      if (first === undefined) return notAssessable('Nothing was explained.');
      const long = explaining.filter(({ code }) => code.words > LONG_TALK);
      const checked = turns.filter(
        (turn) => turn.position >= first.position && (isKind(turn, 'checkUnderstanding') || does(turn, 'askRecall')),
      );
      const back = checked.filter((turn) => does(turn, 'askRecall'));
      const said = `${counted(explaining.length, 'explanation')}, ${long.length} of more than ${LONG_TALK} words; understanding checked ${counted(checked.length, 'time')}, in their own words ${counted(back.length, 'time')}.`;
      if (back.length > 0 && long.length * 2 <= explaining.length) return judged('met', said, back);
      return judged(checked.length > 0 ? 'partly' : 'missed', said, checked.length > 0 ? checked : explaining);
    },
  },
  {
    item: 'sharedDecision',
    title: 'Deciding together',
    why: 'A plan that was chosen with the person fits them better and is kept to.',
    sources: ['elwyn-2012'],
    judge: ({ turns }) => {
      const planned = turns.filter(
        (turn) => isKind(turn, 'consentRequest', 'instruction') || does(turn, 'nextSteps', 'offerOptions', 'agreePlan'),
      );
      if (planned.length === 0) return notAssessable('No plan was spoken of.');
      const parts = [
        turns.filter((turn) => does(turn, 'offerOptions', 'nameRisks', 'nameBenefits', 'doNothing')),
        turns.filter((turn) => does(turn, 'askPreference') || turn.topics.some((topic) => PREFERENCE.includes(topic))),
        turns.filter((turn) => does(turn, 'agreePlan', 'voluntary') || isKind(turn, 'consentRequest')),
      ];
      const there = parts.filter((part) => part.length > 0);
      const said = `Of choices with what speaks for and against them, asking what matters to them, and agreement: ${there.length} of 3.`;
      return judged(there.length >= 2 ? 'met' : there.length === 1 ? 'partly' : 'missed', said, [
        ...there.flat(),
        ...(there.length === 0 ? planned : []),
      ]);
    },
  },
  {
    item: 'closing',
    title: 'Closing and safety net',
    why: 'Knowing what happens next, and when and how to get help, is what people are safe with once one is gone.',
    sources: ['almond-2009', 'kurtz-2003'],
    judge: ({ turns, ended }) => {
      if (!ended) return notAssessable('The encounter did not come to a close in which one could take leave.');
      const net = turns.filter((turn) => isKind(turn, 'safetyNet'));
      const next = turns.filter((turn) => does(turn, 'nextSteps') || isKind(turn, 'closing', 'summary'));
      const invited = turns.filter(({ topics }) => topics.includes('questionsForDoctor'));
      const there = [net, next, invited].filter((part) => part.length > 0);
      const said = `Safety net ${yes(net)}; what happens next or a summing up ${yes(next)}; their questions invited ${yes(invited)}.`;
      return judged(
        there.length >= 2 ? 'met' : there.length === 1 ? 'partly' : 'missed',
        said,
        there.length > 0 ? there.flat() : turns.slice(-2),
      );
    },
  },
];

const PREFERENCE = ['treatmentPreference', 'whatMatters', 'expectations', 'informationPreference', 'consentAnswer'];
const NURSE: Readonly<Record<string, string>> = {
  nameFeeling: 'naming it',
  understand: 'understanding',
  respect: 'respect',
  support: 'support',
  explore: 'exploring it',
};
const yes = (part: readonly unknown[]): string => (part.length > 0 ? 'given' : 'not given');
