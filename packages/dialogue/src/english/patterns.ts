import type { ActKind } from '../act-kinds.ts';

/** Shapes of English sentences that tell what is being done with them, tried in order on a normalised clause. */
export const ACT_PATTERNS: readonly { readonly kind: ActKind; readonly shape: RegExp; readonly confidence: number }[] =
  [
    {
      kind: 'introduction',
      shape:
        /\bmy name is\b|\bi am (dr|doctor|nurse|called|one of the|the (duty|medical|junior|senior|registrar|resident|doctor|nurse|surgical))\b|\bi am (a|an|your) (\w+ ){0,3}(doctor|nurse|student|registrar|resident|physician|surgeon|paramedic|consultant)\b/,
      confidence: 0.95,
    },
    {
      kind: 'apology',
      shape:
        /\b(i|we) (am|are)( \w+){0,2} sorry (that|for what|about what|this) .*(happen|mistake|error|gave|given|should|went wrong|harm)|\bapologi[sz]e\b|\b(our|my) (mistake|error|fault)\b/,
      confidence: 0.9,
    },
    {
      kind: 'disclosure',
      shape:
        /\b(something|things) (went|has gone|have gone|did) (wrong|not go)|\byou (were|have been) given .*(allerg|wrong|mistake|should not)|\bshould (not|never) have (been given|given|happened)|\b(made|was) an? (mistake|error)\b|\bnoted? in your record/,
      confidence: 0.9,
    },
    {
      kind: 'safetyNet',
      shape:
        /\b(if|should) (you|it|anything|things|the|that|there)\b.*\b(come back|return|(call|phone|ring) (us|me|an ambulance|999|911|for help)|give (us|me) a (call|ring)|come (in|to us)|let (us|me|the nurse|someone) know|tell (us|me|the nurse|someone)|press|ring|seek)\b|\b(tell|call) (me|us|the nurse|someone) (straight away|immediately|at once|right away)\b|\b(call|phone|ring) (me|us|the nurse) if\b|\blet (me|us|the nurse|someone) know (if|when|straight|at once)\b/,
      confidence: 0.9,
    },
    {
      kind: 'checkUnderstanding',
      shape:
        /\b(does|do) (that|this|it|what i( have)? (said|say)|you) (make sense|understand|follow)|\b(tell|say|explain) (it |that |this )?back\b|\bin your own words\b|\bcan you repeat\b|\bwhat (have )?(you )?(understood|understand)\b|\bis that clear\b|\bany questions?\b|\bjust to check (i|you|that)\b/,
      confidence: 0.9,
    },
    {
      kind: 'summary',
      shape:
        /\b(so |just )?(to|let me|let us|can i) (sum|summari[sz]e|recap|go over|run through)\b|\bif i( have)? understood( you)?( correctly| right)?\b|\bwhat i have heard\b|\bso you have (told|said|had)\b/,
      confidence: 0.9,
    },
    {
      kind: 'consentRequest',
      shape:
        /\b(is (it|that) (ok|okay|all right|alright|fine)( with you)?|are you (happy|ok|okay|comfortable)|would (it|that) be (ok|okay|all right|alright)|do you (mind|agree|consent|give)|would you mind|(may|can|could) (i|we) (examine|have a look|take a look|look at|listen|feel|press|check|take (some|a)|put|give|do|perform|go ahead|touch|insert|talk to your|speak to your|speak with your|use))\b|\bpermission\b|\byour consent\b/,
      confidence: 0.85,
    },
    {
      kind: 'escalation',
      shape:
        /\b(i|we) (am|are|will|would like to|need to|have)( \w+){0,3} (call|calling|called|ask|asking|get|getting|fetch|phone|phoning|speak to|involve|bleep|page)\b.*\b(help|team|senior|consultant|surgeon|urolog\w*|registrar|anaesthe\w*|intensive care|specialist|radiolog\w*|icu|colleague|interpreter|outreach|boss)\b/,
      confidence: 0.9,
    },
    {
      kind: 'empathy',
      shape:
        /\b(that|this|it) (must|sounds|looks|seems)( \w+){0,3} (hard|difficult|frightening|scary|painful|worrying|awful|terrible|tough|horrible|distressing|exhausting|upsetting|unpleasant|miserable)\b|\bi (can )?(see|hear|understand|imagine|know)( that| how| you are)?( \w+){0,4} (worried|frightened|scared|upset|hard|difficult|painful|anxious|pain|tired|unwell|distress\w*|frightening)\b|\bsorry (to hear|you are|that you are|you have|that you have|about)\b|\bi am( so| very| really)? sorry\b/,
      confidence: 0.85,
    },
    {
      kind: 'reassurance',
      shape:
        /\b(you are|she is|he is) (safe|in (good|the right|safe) (hands|place))\b|\b(we|i) (will|are going to|am going to) (look after|take (good )?care|be with|stay with|help)\b|\btry not to worry\b|\bdo not (worry|be afraid|be scared)\b|\b(i am|we are) here (to|for|with)\b|\bnot alone\b/,
      confidence: 0.85,
    },
    { kind: 'thanks', shape: /^(many )?(thank you|thanks|cheers|much appreciated)\b/, confidence: 0.9 },
    {
      kind: 'closing',
      shape:
        /\b(good ?bye|bye|see you (soon|later)|i will (be|come) back (soon|shortly|in|to)|that is (all|everything)( for now| i need)?|take care)\b/,
      confidence: 0.8,
    },
    {
      kind: 'greeting',
      shape:
        /^(hello|hi|hey|good (morning|afternoon|evening|day)|nice to meet you|pleased to meet you|namaste|salaam|sat sri akal|bom dia|bonjour|dzien dobry)\b/,
      confidence: 0.9,
    },
  ];

/** Openings of a clause that asks. */
export const QUESTION_START =
  /^(and |but |or |what about |how about )*(what|when|where|who|why|which|how|do|does|did|is|are|was|were|have|has|had|can|could|would|will|any|anything|anyone|ever|tell me|describe|show me|point to|talk me through|explain what|i (would like|want|need) to (know|ask)|may i ask|can you|let me ask)\b/;

/** Something told to the listener about what is wrong or will be done. */
export const EXPLANATION =
  /^(and |but |so |because )*((i|we) (think|believe|suspect|worry|are worried|am worried|am concerned|are concerned|will|are going to|am going to|would like to|want to|need to|have to|plan|have found|can see|am giving|are giving|am starting|are starting)|you (have|may have|might have|will|need|are going to|are having)|this (is|means|will|drip|medicine|drug|infection|tube|needle|mask)|it (is|means|looks like|will) |the (plan|scan|test|tests|blood|x|results?|infection|kidney|stone|medicine|antibiotics?|next|reason|drip|tube|drain|operation|procedure)|there (is|are)|your (kidney|blood|heart|lung|infection|body|temperature|scan|tests?|results?|mother|chest))\b/;

/** Something the listener is asked to do. */
export const INSTRUCTION =
  /^(and |now |please |try to |could you |can you |would you |i want you to |i need you to )*(take a (deep|big|slow)|breathe|lie|sit|stand|turn|roll|raise|lift|hold|squeeze|push|pull|open|close|stay|keep|relax|look|follow|cough|swallow|show me|point to|press|stop|do not move|stick out|bend|straighten|move your|put your|give me your|wait here)\b/;

/** Said to show that one listens; no act of its own. */
export const BACKCHANNEL =
  /^(i see|i understand|got it|all right|right|great|good|very good|that is (good|great|fine|right)|perfect|sure|of course|excellent|mm hmm|yes i see|no problem|understood|and|but|so)$/;
