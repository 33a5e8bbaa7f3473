/** Fixed word lists of English: how everyday spelling is brought to one form before topics are looked up. */

/** Short forms and how they read in full. Applied to whole words, after curly quotes were made straight. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["i'm", 'i am'],
  ["i've", 'i have'],
  ["i'll", 'i will'],
  ["i'd", 'i would'],
  ["you're", 'you are'],
  ["you've", 'you have'],
  ["you'll", 'you will'],
  ["you'd", 'you would'],
  ["we're", 'we are'],
  ["we've", 'we have'],
  ["we'll", 'we will'],
  ["we'd", 'we would'],
  ["they're", 'they are'],
  ["they've", 'they have'],
  ["she's", 'she is'],
  ["she'll", 'she will'],
  ["he's", 'he is'],
  ["he'll", 'he will'],
  ["it's", 'it is'],
  ["it'll", 'it will'],
  ["that's", 'that is'],
  ["there's", 'there is'],
  ["here's", 'here is'],
  ["what's", 'what is'],
  ["where's", 'where is'],
  ["when's", 'when is'],
  ["who's", 'who is'],
  ["how's", 'how is'],
  ["how've", 'how have'],
  ["what've", 'what have'],
  ["let's", 'let us'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["don't", 'do not'],
  ["doesn't", 'does not'],
  ["didn't", 'did not'],
  ["isn't", 'is not'],
  ["aren't", 'are not'],
  ["wasn't", 'was not'],
  ["weren't", 'were not'],
  ["haven't", 'have not'],
  ["hasn't", 'has not'],
  ["hadn't", 'had not'],
  ["couldn't", 'could not'],
  ["wouldn't", 'would not'],
  ["shouldn't", 'should not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['whats', 'what is'],
  ['hows', 'how is'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['didnt', 'did not'],
  ['cant', 'can not'],
  ['havent', 'have not'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['youve', 'you have'],
  ['youre', 'you are'],
]);

/** American to British spelling of whole words that patterns of letters do not catch. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['color', 'colour'],
  ['colored', 'coloured'],
  ['odor', 'odour'],
  ['tumor', 'tumour'],
  ['favor', 'favour'],
  ['behavior', 'behaviour'],
  ['neighbor', 'neighbour'],
  ['labor', 'labour'],
  ['meter', 'metre'],
  ['center', 'centre'],
  ['fiber', 'fibre'],
  ['gray', 'grey'],
  ['mom', 'mother'],
  ['mum', 'mother'],
  ['mam', 'mother'],
  ['mommy', 'mother'],
  ['mummy', 'mother'],
  ['dad', 'father'],
  ['program', 'programme'],
  ['practice', 'practise'],
  ['counselor', 'counsellor'],
  ['traveled', 'travelled'],
  ['traveling', 'travelling'],
  ['specialty', 'speciality'],
  ['acetaminophen', 'paracetamol'],
  ['tylenol', 'paracetamol'],
  ['epinephrine', 'adrenaline'],
]);

/** Letter groups that differ between American and British spelling: [pattern, British]. */
export const SPELLING_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(di|gon|steat)(arrhea|orrhea)/, '$1$2'],
  [/rrhea$/, 'rrhoea'],
  [/^hem(at|o|orr)/, 'haem$1'],
  [/nemia$/, 'naemia'],
  [/nemic$/, 'naemic'],
  [/edema$/, 'oedema'],
  [/^esoph/, 'oesoph'],
  [/^estrogen/, 'oestrogen'],
  [/^pedia/, 'paedia'],
  [/^gynec/, 'gynaec'],
  [/^anesth/, 'anaesth'],
  [/^orthoped/, 'orthopaed'],
  [/^fet(al|us)$/, 'foet$1'],
  [/yze(d|s)?$/, 'yse$1'],
  [/ize(d|s)?$/, 'ise$1'],
  [/izing$/, 'ising'],
];

/** Words said to fill a pause; dropped. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'um uh erm er hmm hm mm mhm uhhuh ah oh okay ok so alright yeah yes yep just actually really ' +
    'basically please kindly sort kind maybe perhaps quickly then also mr mrs ms miss madam sir dear'
  ).split(' '),
);

/** The patient spoken of in the third person is asked about as the second. */
export const PERSON_WORDS: ReadonlyMap<string, string> = new Map([
  ['she', 'you'],
  ['he', 'you'],
  ['her', 'your'],
  ['his', 'your'],
  ['him', 'you'],
  ['herself', 'yourself'],
  ['himself', 'yourself'],
  ['ya', 'you'],
  ['y', 'you'],
]);

/** Past and irregular forms to the plain verb. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'has:have had:have having:have is:be are:be was:be were:be been:be am:be being:be does:do did:do done:do doing:do ' +
    'felt:feel began:begin begun:begin took:take taken:take ate:eat eaten:eat went:go gone:go goes:go got:get gotten:get ' +
    'drank:drink drunk:drink bled:bleed slept:sleep threw:throw thrown:throw woke:wake woken:wake lost:lose fell:fall ' +
    'fallen:fall swollen:swell made:make gave:give given:give said:say told:tell came:come brought:bring kept:keep ' +
    'knew:know known:know hit:hit broke:break broken:break worse:worse worst:worse better:better best:better ' +
    'noticed:notice noticing:notice used:use using:use children:child feet:foot teeth:tooth wore:wear worn:wear ' +
    'drove:drive driven:drive driving:drive spoke:speak spoken:speak thought:think meant:mean ' +
    'smoking:smoke smoked:smoke smoker:smoke smokes:smoke drinking:drink breathing:breathe coughing:cough ' +
    'allergies:allergy living:live lives:live lived:live dying:die died:die'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
