/** Phrases that prose here avoids, each with what to write instead. Code in backticks is not prose. */

export interface Phrase {
  readonly pattern: RegExp;
  readonly instead: string;
  /** A sentence that breaks the rule. */
  readonly example: string;
}

const phrase = (pattern: RegExp, instead: string, example: string): Phrase => ({
  pattern: new RegExp(pattern.source.replaceAll(" ", "\\s+"), "gi"),
  instead,
  example,
});

export const phrases: readonly Phrase[] = [
  phrase(/\bone(['’]s own|self)\b/, "your, or the user's", "It signs one's own devices out."),
  phrase(/\bat once\b/, "immediately, or together", "The token is refused at once."),
  phrase(/\bfor (good(?! reason)|ever)\b|\bforever\b/, "permanently", "The session ends for good."),
  phrase(
    /\b(whoever|whomever|somebody|nobody|anybody|everybody)\b/,
    "the caller, a user, no user",
    "Whoever asks gets it.",
  ),
  phrase(/\bmend(s|ed|ing)?\b/, "fix", "A second try mends that."),
  phrase(/\bvoid(s|ed|ing)\b|\b(is|are|was|were|be|gets?) void\b/, "revoke", "The refresh token is voided."),
  phrase(/\blet(s|ting)? go\b/, "release, close", "It lets go of the connection."),
  phrase(/\bunder way\b/, "in progress", "Requests under way are answered."),
  phrase(/\bbe it\b/, "even, whether", "A request, be it empty, is counted."),
  phrase(
    /(?<=^\s*|[.;:]\s+)who (is|was|does|asks|sends|waits|comes|gets|accepts|tries|wants|signs)\b(?![^.]*\?)/,
    "a user who, callers that",
    "Who waits longest goes first.",
  ),
  phrase(/\b(to|for|by|from|than) who\b/, "a user who, the caller that", "The answer goes to who asked."),
  phrase(/\btold\b|\btells? of\b/, "returned, reported, informed", "The caller is told the reason."),
  phrase(
    /\bthe way to (Cognito|Redis|AWS|the gateway)\b|\blost on the way\b/,
    "connection, transport",
    "Nothing is lost on the way to Cognito.",
  ),
  phrase(
    /\b(stays?|remains?|still|no longer|is|are) good\b(?! (reason|practice|enough|for you))|\bgood (tokens?|keys?|sessions?|until)\b/,
    "valid",
    "The token is good until it expires.",
  ),
  phrase(/\bdemand(s|ed|ing)\b/, "require", "The pool demands MFA."),
  phrase(/\btroubles?\b/, "error, problem, outage", "Redis has trouble."),
  phrase(
    /(?<=^\s*|[.;:]\s+)what (is|was|are|has|have|had|comes?|came) ([a-z]+ed|given|sent|kept|held|said|made|known|come|taken|gone|written|done|seen|left|there|here|whole|of|to)\b(?![^.]*\?)/,
    "name the thing: the input, requests in progress",
    "What is given is laid over what is there.",
  ),
  phrase(/\bwhat (came|comes|becomes|became) of\b/, "the outcome, the result", "It keeps what came of it."),
  phrase(/\b(is|are|was|were|has been|have been) said\b/, "stated, logged", "That is said in the log."),
  phrase(/\bturn(s|ed|ing)? away\b/, "reject", "More requests are turned away."),
  phrase(/\bfor want of\b/, "because of a full …, because … is missing", "Evicted for want of room."),
  phrase(/\b(before|ahead of) (its|their) time\b/, "before expiry", "It is forgotten before its time."),
  phrase(/\bhears? (of|from|what)\b/, "is notified of, receives", "The observer hears of each request."),
  phrase(
    /\bsays? nothing (of|about|without)\b/,
    "discloses nothing, has no effect",
    "It says nothing of users.",
  ),
  phrase(/\banew\b/, "again", "The connection is made anew."),
  phrase(/\be-mail/, "email", "A code by e-mail."),
  phrase(
    /\b(behaviour|colour|favour|honour|labelled|cancelled|licence|centre|misspelt|spelt|learnt|whilst|towards|(recogni|authori|seriali|initiali|organi|normali)s(e|es|ed|ing|ation))\b/,
    "the American spelling",
    "The behaviour is documented.",
  ),
];

export interface Finding {
  readonly at: number;
  readonly found: string;
  readonly sentence: string;
  readonly instead: string;
}

/** Every banned phrase of a text. Offsets are those of the text. */
export function findPhrases(text: string): Finding[] {
  const prose = text.replace(/`[^`]*`/g, (code) => "_".repeat(code.length));
  return phrases.flatMap(({ pattern, instead }) =>
    [...prose.matchAll(pattern)].map((match) => {
      const [found] = match;
      return { at: match.index, found: found.trim(), sentence: sentenceAt(text, match.index), instead };
    }),
  );
}

function sentenceAt(text: string, at: number): string {
  const before = text
    .slice(0, at)
    .split(/[.!?:;](?=\s)|\||\n\s*\n/)
    .at(-1);
  const [after] = text.slice(at).split(/(?<=..)[.!?](?=\s|$)|\||\n\s*\n/);
  return `${before}${after}`.trim();
}
