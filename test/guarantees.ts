/**
 * What the gateway promises, with its figures, and the tests that show it. `npm run guarantees` writes
 * docs/security/guarantees.md from this list, and security.test.ts holds the list and the titles together.
 */

export interface Guarantee {
  number: number;
  statement: string;
  /** File under test/ → words of titles of tests in it. */
  shownBy: Record<string, readonly string[]>;
  /** For what needs load, and is not measured whenever the tests run. */
  measured?: { command: string; figure?: string };
}

const guarantee = (
  number: number,
  statement: string,
  shownBy: Guarantee["shownBy"],
  measured?: Guarantee["measured"],
): Guarantee => ({ number, statement, shownBy, measured });

/** Theme → its promises. */
export const guaranteesByTheme: Readonly<Record<string, readonly Guarantee[]>> = {
  "Nobody in": [
    guarantee(
      1,
      "Without a token, with a forged one, or with a plain user's, no field, edge or field that is read late causes a call that is not theirs: 0 calls.",
      {
        "conformance/authorization.test.ts": [
          "%s is refused to everybody who may not, and nothing is sent",
          "%s.%s is refused to everybody who may not, also to who has the node itself",
          "the entity %s by its %s is refused to everybody who may not, and nothing is sent",
        ],
        "graphql/upstream.test.ts": ["every edge and every field that is read late says for whom it is"],
      },
    ),
    guarantee(
      2,
      "Only genuine access tokens of this pool and its clients count: all of more than 51 others are refused.",
      {
        "auth/tokens.test.ts": [
          "there are more than 51 forgeries, each of them another one",
          "a token %s is refused, and Cognito is not asked",
        ],
      },
    ),
    guarantee(
      3,
      "An administrator is whoever has exactly a configured group or scope; a look-alike is nobody. Without a rule there are no administrators' fields.",
      {
        "auth/tokens.test.ts": [
          "a user with %s is FORBIDDEN",
          "a machine with %s is FORBIDDEN",
          "a machine's groups count for nothing",
        ],
        "config/config.test.ts": ["on Cognito nobody is an administrator until a rule says so"],
      },
    ),
    guarantee(
      4,
      "The pool's keys outlive an outage of their source; after a rotation, 20 requests at once are accepted with at most 3 fetches.",
      {
        "auth/signingKeys.test.ts": [
          "that are known stay good while the issuer %s, and others are told so in time",
          "that are new are found by 20 requests at once, with three fetches at the most, and none is refused",
          "are asked for five times at the most by 30 tokens with unknown key ids",
        ],
      },
    ),
    guarantee(
      5,
      "The gateway is not ready before it has the keys: 0 good tokens are refused in its first second.",
      {
        "auth/signingKeys.test.ts": ["are fetched before the gateway is ready"],
      },
    ),
    guarantee(6, "A token counts in its one place only: 6 of 6 others are not looked at.", {
      "auth/tokens.test.ts": ["a good token in %s is not looked at"],
      "auth/sessions.test.ts": ["a bearer token is refused, not merged"],
    }),
    guarantee(
      7,
      "Who is signed out is refused at once, where the gateway knows of it, and a new sign-in is good immediately: so with the clocks of the pool and of the instances up to 5 minutes apart. While Redis is away administrators are refused; when it is back, empty or not, they are let in once all instances know all sign-outs. With `CHECK_ADMIN_SESSIONS=on` an administrator is refused also when the gateway does not know of it.",
      {
        "auth/sessions.test.ts": [
          "signing out everywhere ends all at once",
          "one that was revoked by its id is refused before anything is done",
        ],
        "auth/clockSkew.test.ts": [
          "an administrator's token is refused after %s, and a new sign-in is good immediately",
          "what is signed out on one is over on both, and a new sign-in on either is good immediately",
        ],
        "store/instances.test.ts": ["administrators are refused, since they might be signed out"],
        "store/outage.test.ts": [
          "%s, what was signed out before and meanwhile is refused by all instances",
          "who was signed out everywhere meanwhile, and signed in again, is signed in on all instances",
        ],
      },
    ),
    guarantee(
      8,
      "Each field is judged by itself before anything happens: a public field beside it opens nothing.",
      {
        "http/oneAttemptPerRequest.test.ts": [
          "a document of a public and an administrator's field reaches only the public one without a token",
        ],
        "conformance/authorization.test.ts": [
          "public and guarded fields in one document are decided each for itself, before any of them has an effect",
        ],
      },
    ),
    guarantee(
      9,
      "The [IAM policies](iam-policies.md) are the least that each surface needs. Whole pools are created and deleted only with a switch; a field that is not exposed is not there.",
      {
        "security.test.ts": ["the policy of the %s surface is what its fields send, both ways"],
        "auth/roles.test.ts": [
          "without a rule for administrators the schema has only the fields of the roles",
        ],
      },
    ),
  ],
  Abuse: [
    guarantee(
      10,
      "A request tries one sign-in, code or message, has at most 5 root fields, no batch, and a budget of 100 calls.",
      {
        "http/oneAttemptPerRequest.test.ts": [
          "of fifty operations in one document one runs, and of a batch none",
        ],
        "graphql/upstream.test.ts": ["users and groups four levels deep stay within the budget"],
      },
    ),
    guarantee(
      11,
      "Tries on an account are limited whatever the address, and no stranger's header makes a new one: 20 sign-ins a minute, 10 codes an hour; of an app client's secret 20 guesses a minute. 100,000 accounts take less than 64 MB. An outage of Redis begins no count anew.",
      {
        "protection/rateLimits.test.ts": [
          "of 60 sign-ins of one account from 60 addresses, 20 reach Cognito in a minute",
          "count for the user in the sealed token: 10 wrong ones an hour reach Cognito",
          "a stranger's X-Forwarded-For makes no new address",
          "the accounts that are counted are bounded, however many names come",
        ],
        "timing/rateLimitMemory.test.ts": ["100,000 accounts take less than 64 MB"],
        "protection/bruteForce.test.ts": [
          "of 40 guesses for one client, 10 from one address and 20 from all reach Cognito in a minute",
          "of 60 tries of %s on one account, from %s, few reach Cognito",
        ],
        "conformance/secretsAreLimited.test.ts": [
          "a secret of $field can be guessed so many times on one account, or for one app client",
        ],
        "store/outage.test.ts": ["%s, tries are counted on"],
      },
    ),
    guarantee(12, "A refusal that counts as a try is asked for once: 1 request, never 3.", {
      "cognito/retry.test.ts": ["never happens after %s"],
    }),
    guarantee(
      13,
      "Who has an account is told to no stranger: the same answer to the byte, medians within 5 ms. [What still discloses](user-enumeration.md#what-still-discloses) is documented.",
      {
        "protection/userEnumeration.test.ts": [
          "each field answers everybody alike, byte for byte",
          "signUp discloses, as the page says",
        ],
        "timing/userEnumeration.test.ts": ["%s takes the same time for an account and for none"],
      },
    ),
    guarantee(
      14,
      "Cognito sees the caller's address, as the trusted hop saw it: right in 100 of 100, spoofed in 0 of 100.",
      {
        "http/userContext.test.ts": [
          "a spoofed X-Forwarded-For reaches Cognito in 0 of 100 requests",
          "behind a trusted proxy it is the address that the proxy saw, in 100 of 100",
        ],
      },
    ),
    guarantee(15, "All 13 checks of graphql-cop are clean in production.", {
      "http/graphqlCop.test.ts": [
        "is clean",
        "there are 13 checks, and most of them find their hole where there is one",
      ],
    }),
    guarantee(16, "Of 14 costly documents, all are refused in less than 1 s, with less than 64 kB.", {
      "http/costlyDocuments.test.ts": ["%s: refused with a short answer, and nothing is sent"],
      "http/documentLimits.test.ts": ["may have so many %s: %p, and not one more"],
      "http/nesting.test.ts": ["%s may be nested so deep, and not one more"],
    }),
    guarantee(
      17,
      "HTTP has limits: 100 KiB of body, 16 KiB of headers, 10 s for headers, 30 s for a request, UTF-8 only.",
      {
        "http/server.test.ts": [
          "of 100 KiB are read, a byte more is not",
          "that come in pieces are counted by what has come",
          "are 50 levels deep, and not one more, however deep",
          "headers are waited for ten seconds, a whole request for thirty",
        ],
        "timing/slowClients.test.ts": [
          "headers that do not come to an end are waited for ten seconds, a body that does not for thirty",
        ],
      },
    ),
    guarantee(
      18,
      "No page of another origin can make a browser ask: 8 of 8 simple content types are refused.",
      {
        "http/server.test.ts": [
          "a POST of the type %p changes nothing",
          "also with the header that makes browsers ask, no GET changes anything",
        ],
      },
    ),
    guarantee(19, "GraphQL over HTTP as it is specified: 61 of 61 audits, with CSRF protection on.", {
      "http/graphqlOverHttp.test.ts": ["there are 61 audits", "%s %s"],
    }),
    guarantee(20, "Answers are kept by nobody (`no-store`), sniffed by nobody, and name no software.", {
      "http/server.test.ts": ["is answered with nothing that a browser could run or keep"],
    }),
  ],
  Fidelity: [
    guarantee(
      21,
      "14 of 14 unusual names and 4 of 4 passwords reach Cognito code point for code point, from every field, by variable and by literal.",
      {
        "http/fidelity.test.ts": [
          "a name of %s reaches Cognito as it is, from every field",
          "a password of %s reaches Cognito as it is",
        ],
      },
    ),
    guarantee(22, "11 of 11 texts that are no names are refused as a type, and nothing is sent.", {
      "http/fidelity.test.ts": ["a name of %s is refused by every field, as a type"],
    }),
    guarantee(
      23,
      "`__proto__`, `constructor`, `toString` and `then` are keys like any other, and change no later request.",
      {
        "http/fidelity.test.ts": ["maps and attributes carry such keys as plain texts"],
      },
    ),
    guarantee(
      24,
      "What is searched for cannot leave its quotes: there is no filter text, only an attribute and a value.",
      {
        "graphql/routes/findingUsers.test.ts": ["with the value %j stays one value, and finds nobody"],
      },
    ),
  ],
  "Truth under faults": [
    guarantee(
      25,
      "Every operation ends within its deadline and 250 ms: 0 late, under 31 faults, with credentials that hang and keys that do not come.",
      {
        "faults/deliverySemantics.test.ts": [
          "none is lost, denied though executed, done twice, late or untyped",
          "of reads under every fault none is late, untyped, or made up",
        ],
        "faults/slowCredentials.test.ts": ["credentials that hang make no operation late"],
        "auth/signingKeys.test.ts": [
          "that are known stay good while the issuer %s, and others are told so in time",
        ],
      },
    ),
    guarantee(
      26,
      "Of 10,000 writes under 31 faults, 0 are acknowledged and lost (`npm run test:faults`; a sample in CI).",
      {
        "faults/deliverySemantics.test.ts": [
          "none is lost, denied though executed, done twice, late or untyped",
        ],
      },
    ),
    guarantee(27, "0 of them are denied though executed.", {
      "faults/deliverySemantics.test.ts": [
        "none is lost, denied though executed, done twice, late or untyped",
      ],
    }),
    guarantee(
      28,
      "0 of them happen twice. An idempotency key stands for one call for a day: nothing else takes its room, and while Redis is away, or has lost what it held, none is sent.",
      {
        "faults/deliverySemantics.test.ts": [
          "none is lost, denied though executed, done twice, late or untyped",
        ],
        "store/store.test.ts": ["10,000 renewals of sessions push no idempotency key out"],
        "store/instances.test.ts": ["what has a key is not sent"],
        "store/outage.test.ts": [
          "without what it held, an idempotency key still stands for its call, on the other instance, too",
          "until all have told it what they know, what has a key is not sent",
        ],
      },
    ),
    guarantee(
      29,
      "Throttled three times of ten, at least 97 % of reads and writes succeed, and retries stay within a budget.",
      {
        "faults/deliverySemantics.test.ts": [
          "throttled three times of ten, at least 97 of 100 reads and writes succeed",
        ],
        "cognito/retry.test.ts": ["has a budget, so that a storm is not made worse"],
      },
    ),
    guarantee(
      30,
      "Every answer is typed, with HTTP 200: all 59 exceptions in 1,214 places, an unknown one, and 15 faults of the way, for each of the 140 fields.",
      {
        "conformance/outcomes.test.ts": ["%s answers each of its exceptions as a type"],
        "faults/everyField.test.ts": ["every field answers a type, and nobody reads a secret"],
      },
    ),
    guarantee(31, "No answer tells of ARNs, accounts, hosts, stacks or what AWS's libraries say.", {
      "faults/everyField.test.ts": ["every field answers a type, and nobody reads a secret"],
    }),
  ],
  "Load and isolation": [
    guarantee(
      32,
      "A category of operations that hangs leaves sign-in below twice its usual p99.",
      {
        "faults/isolation.test.ts": [
          "a category that hangs is full, tells the others at once, and leaves sign-in alone",
        ],
      },
      {
        command: "npm run test:load -- 32",
        figure: "p99 37.4 ms before, 38.5 ms while UserPoolRead hangs; 0 failed",
      },
    ),
    guarantee(
      33,
      "After 20 failures of the way, further calls end in less than 10 ms; a probe every few seconds; recovered within 10 s.",
      {
        "faults/isolation.test.ts": [
          "opens after twenty %s, sends only probes, and closes with the first answer",
          "lets one probe through in two seconds while nothing changes",
          "never opens by %s",
        ],
      },
      {
        command: "npm run test:load -- 33",
        figure: "opens after 20, p99 3.7 ms while open, a probe every 2 s, recovered after 0.1 s",
      },
    ),
    guarantee(
      34,
      "AWS credentials are renewed before they expire, and a clock that is wrong is set right: 0 failed requests.",
      {
        "cognito/credentials.test.ts": [
          "they are renewed before they expire, and no request fails or carries expired ones",
          "a clock that is wrong is set right by the first answer that says so",
        ],
      },
    ),
    guarantee(
      35,
      "At five times the gateway's own capacity, what is served stays below twice its usual p99, the rest is turned away in 50 ms. Where AWS's quota is the capacity, a call waits for its turn two seconds at most, and who would wait longer is told so.",
      {
        "http/loadShedding.test.ts": [
          "beyond the bound requests get 503 and Retry-After, nothing of them is sent",
        ],
        "faults/isolation.test.ts": [
          "at five times the quota, who is turned away knows before those are served who wait",
        ],
      },
      {
        command: "npm run test:load -- 35",
        figure: "served p99 56 against 53 ms, shed p99 2 ms, 0 hung, 0 shed two seconds later",
      },
    ),
    guarantee(
      36,
      "With quotas enforced and three times the load, at most 1 % of calls are throttled by Cognito.",
      {
        "faults/isolation.test.ts": ["no second has more requests than the quota"],
      },
      {
        command: "npm run test:load -- 36",
        figure: "0 % throttled, 49.7 of 50 a second carried out",
      },
    ),
    guarantee(
      37,
      "Ten minutes at capacity with faults: memory within 10 %, sockets within their limit.",
      {},
      {
        command: "npm run test:soak",
        figure: "in 8 minutes 266,465 requests, 144 to 146 MB (1.4 %), at most 104 sockets",
      },
    ),
  ],
  "Life cycle": [
    guarantee(
      38,
      "Told to stop, it answers 20 of 20 writes under way, takes nothing new, waits for no silent connection, and exits with 0 within the longest deadline and 5 s. Killed, it loses no sign-in.",
      {
        "cli/program.test.ts": [
          "on %s it answers the twenty writes under way",
          "stopped while Cognito hangs, it tells twenty unknown outcomes",
          "killed at once it loses nothing",
        ],
        "lifecycle.test.ts": ["twenty writes under way are answered before the gateway closes"],
      },
    ),
    guarantee(
      39,
      "No request stops or stalls it: after each attack `{ __typename }` is answered in less than 3 s.",
      {
        "faults/attacks.test.ts": ["after %s, the gateway answers"],
        "fuzz/fuzz.test.ts": ["after all that, it still answers"],
      },
    ),
    guarantee(
      40,
      "Settings that are wrong or unsafe are told at the start, a line each, without their values.",
      {
        "config/config.test.ts": ["%s=%s is refused by its name", "all faults are told at once, a line each"],
        "cli/program.test.ts": [
          "with bad settings it tells all of them, a line each, no value, and exits with 1",
        ],
      },
    ),
  ],
  "What is seen": [
    guarantee(
      41,
      "A canary in every argument of every field, under 15 faults that quote the request and in 8 kinds of broken requests: 0 secrets in answers, log, audit trail and metrics. Redis learns no name, no token and no answer, and confirms no guessed name.",
      {
        "faults/everyField.test.ts": [
          "every field answers a type, and nobody reads a secret",
          "a request %s is refused for every field, nothing is sent, and it comes back to nobody",
        ],
        "http/redaction.test.ts": ["no scalar and no enum of the schema repeats a value that it refuses"],
        "store/instances.test.ts": ["Redis learns no name, no token and no answer"],
        "store/redisKeys.test.ts": [
          "a guessed name cannot be confirmed: with another key the same things have other names",
          "while keys are rotated, instances that have one in common see each other's sign-outs and keys",
        ],
      },
    ),
    guarantee(
      42,
      "Each operation of an administrator or operator is one record: 1,000 of 1,000, also under faults; a switch hashes user names.",
      {
        "protection/audit.test.ts": [
          "has 1,000 of 1,000 calls",
          "every operation there is has one record, when its fate is %s",
          "AUDIT_USERNAME_KEY hashes the names",
        ],
      },
    ),
    guarantee(
      43,
      "Alive is one question and ready another; metrics count operations, attempts, circuits, waiting, what is turned away and what is forgotten for want of room.",
      {
        "http/metrics.test.ts": [
          "operations are counted by their outcome, and attempts by what they came to",
        ],
        "store/store.test.ts": ["what is forgotten before its time is counted, by what it was"],
        "auth/signingKeys.test.ts": ["are fetched before the gateway is ready"],
      },
    ),
  ],
  "Supply chain": [
    guarantee(
      44,
      "Every dependency is pinned and locked with its checksum; those with advisories are above the repaired version.",
      {
        "security.test.ts": [
          "every package is locked with its checksum, and the pinned ones are above what was repaired",
        ],
      },
    ),
  ],
};

export const guarantees = Object.values(guaranteesByTheme).flat();
