// What is renamed: families of names, in order. r: a declaration; l: a local; m: file names; t: text.
const r = (old, to, hint) => ({ old, to, hint });
const l = (old, to, hint) => ({ old, to, hint: { quiet: true, ...hint }, local: true });
const T = (pattern, to, where) => ({ pattern, to, where });
const code = { files: "^(src|test|tools|packages)/.*\\.(ts|mjs|cjs)$" };
const src = { files: "^(src|packages)/.*\\.ts$" };

export const families = [
  {
    name: "accessLevel", subject: "Rename audience to access level",
    steps: [[
      r("AudienceName", "AccessLevelName"), r("Audience", "AccessLevel"), r("*.audience", "accessLevel", { notFile: "embedded|(^|/)(tokens|sealing|sealer|tokenVerifier|poolKeys)\\.ts$|test/helpers/issuer" }),
      r("AuditOptions.audiences", "accessLevels"), r("audiences", "accessLevels", { file: "grants|roles" }),
      r("signedIn", "toSignInSuccess", { file: "signIn/", kind: "Function", quiet: true }),
      r("Rule", "LevelRule", { has: ["groups", "scopes"] }), r("Rules", "LevelRules", { has: "grants" }), r("meets", "satisfies", { file: "audience|accessLevel" }),
    ], [l("audience", ["accessLevel", "level"], { notFile: "embedded|/(tokens|sealing|sealer|tokenVerifier|poolKeys)\\.ts$|test/helpers/issuer" }), l("audiences", ["accessLevels"])]],
    files: [["audience", "accessLevels", "^(src|test)/"]],
    text: [T(/audience: accessLevel\b/g, "accessLevel", { files: "audit" }), T(/\baudience: ("(?:admin|operator|user|public)")/g, "accessLevel: $1", { files: "audit" })],
  },
  {
    name: "principal", subject: "Rename the access layer's Caller to Principal",
    steps: [[r("Caller", "Principal", { has: ["scopes", "groups"] }), r("TokenVerifier.verifiedCaller", "verifiedPrincipal"), r("TokenVerifier.callerToSignOut", "principalToSignOut"), r("TokenVerifier.callerOf", "principalOf"),
      r("VerifiedTokens.callerOf", "principalOf"), r("Verified.caller", "principal"), r("AuditedCall.caller", "principal"), r("BrowserSession.caller", "principal"), r("Context.caller", "principal", { quiet: true }), r("Context.callerOfHeader", "principalOfHeader"), r("Context.callerOfSession", "principalOfSession")],
      [l("caller", ["principal"], { type: "\\bPrincipal\\b" })]],
  },
  {
    name: "callOptions", subject: "Rename the Cognito client's Caller to CallOptions",
    steps: [[r("Caller", "CallOptions", { has: ["requestId", "log"] }), r("CallerData", "UserContext"), r("withCallerData", "withUserContext"), r("callerDataOf", "userContextOf"), r("*.callerData", "userContext", { notFile: "generated" })],
      [l("caller", ["options", "callOptions"], { type: "\\bCallOptions\\b" }), l("callerData", ["userContext"])]],
    files: [["callerData", "userContext"]],
  },
  {
    name: "accessError", subject: "Rename the access layer's Refusal to AccessError",
    steps: [[r("RefusalCode", "AccessErrorCode"), r("Refusal", "AccessError", { kind: "Class" })], [l("refusal", ["error", "accessError"], { type: "\\bAccessError\\b" })]],
    files: [["refusal", "accessError", "^src"]],
  },
  {
    name: "exceptionResponse", subject: "Rename Cognito's Refusal to ExceptionResponse",
    steps: [[r("Refusal", "ExceptionResponse", { has: "exception" }), r("refusalError", "exceptionError"), r("TriggerRefusal", "TriggerFailure"), r("parseTriggerRefusal", "parseTriggerFailure"), r("refusesGateway", "rejectsGateway"), r("gatewayRefused", "gatewayRejections"),
      r("isBreakdown", "isServiceFailure"), r("lambdaRefusal", "lambdaFailure"), r("Tellable", "VisibleText"), r("Redaction.told", "visible"), r("Redaction.logged", "logged", { quiet: true }), r("VisibleText.told", "visible", { quiet: true })],
      [l("refusal", ["exception", "response", "exceptionResponse"], { type: "\\bExceptionResponse\\b" })]],
    files: [["refusals", "errorMapping", "^src"], ["ownErrors", "gatewayErrors", "^src"], ["reasons", "messageParser", "cognito"]],
    also: [[r("ownErrorTypes", "gatewayErrorTypes"), r("ownCodes", "gatewayErrorCodes"), r("ourPath", "inputPath"), r("Facts", "ErrorFields", { file: "errors" }), r("Meaning", "ErrorDefinition"), r("meanings", "errorDefinitions", { file: "/errors" }), r("exit", "recoveryHintField", { file: "/errors" }), r("limited", "retryAfterFields", { file: "/errors" })]],
  },
  {
    name: "bulkheads", subject: "Rename lanes to bulkheads",
    steps: [[r("Held", "Rejected", { has: ["reason", "retryAfterSeconds"] }), r("HoldReason", "RejectionReason"), r("Lane.hold", "reject"), r("Lane.turn", "queue"), r("Lane.room", "capacity"), r("Lane.mayWait", "queueCapacity"), r("Lane.admit", "start"), r("Lane.admitWaiters", "startWaiters"), r("Lane.waiting", "queued", { quiet: true }), r("LaneState.waiting", "queued", { quiet: true }),
      r("Lane.pacesOf", "rateLimitersOf"), r("Lane.pace", "rateLimiter"), r("Lane.poolPaces", "poolRateLimiters"), r("Waiter.paces", "rateLimiters"), r("Waiter.leave", "settle"), r("Lanes.room", "capacity"), r("Lanes.lanes", "bulkheads"), r("LaneOptions.breaks", "circuitBreaker"), r("Breaker.admits", "allows"), r("Attempt", "BulkheadAttempt", { has: "judge" }),
      r("CognitoOptions.lanes", "bulkheads"), r("Cognito.lanes", "bulkheads")],
      [r("Lanes", "Bulkheads"), r("Lane", "Bulkhead"), r("LaneOptions", "BulkheadOptions"), r("LaneState", "BulkheadState"), l("held", ["rejection"], { type: "\\bRejected\\b" }), l("lane", "bulkhead"), l("lanes", "bulkheads"), l("paces", ["rateLimiters"]), l("pace", ["rateLimiter"]), l("longestOf", "longestWaitOf"), l("own", ["poolRateLimiter"], { type: "Pace|RateLimiter" })],
      [r("longestOf", "longestWaitOf", { file: "lanes|bulkhead" }), r("Breaker", "CircuitBreaker"), r("Bulkhead.breaker", "circuitBreaker", { quiet: true })]],
    files: [["lanes", "bulkheads"], ["breaker", "circuitBreaker", "^src"]],
    text: [T(/(?<!\w)"held"/g, '"rejected"', { files: "^src/.*(cognito|telemetry|graphql|bulkheads|errorMapping)[^/]*.*\\.ts$" })],
  },
  {
    name: "rateLimiter", subject: "Rename Pace to RateLimiter",
    steps: [[r("Pace", "RateLimiter", { kind: "Class" })], [l("pace", "rateLimiter"), l("paces", "rateLimiters")]],
    files: [["pace", "rateLimiter", "^src"]],
  },
  {
    name: "transport", subject: "Rename wire to transport",
    steps: [[r("Wire", "Transport", { has: "send" }), r("WireRequest", "TransportRequest"), r("WireAnswer", "TransportResponse"), r("NotSent", "RequestNotSent"), r("Unsigned", "SigningFailed"), r("AnswerLost", "ResponseLost"), r("HttpWireOptions", "HttpTransportOptions"), r("HttpWire.mendSignature", "correctSignature"), r("HttpWire", "HttpTransport"), r("*.wire", "transport", { quiet: true }),
      r("Exchange.letGo", "release"), r("Exchange.over", "isSettled"), r("maxAnswerBytes", "maxResponseBytes"), r("signatureRefusals", "signatureExceptions"), r("EmbeddedAnswer", "EmbeddedResponse"), r("spellSuccess", "serializeSuccess"), r("spellFailure", "serializeFailure"), r("EmbeddedPool.answer", "respond", { quiet: true })],
      [l("wire", ["transport"])]],
    files: [["httpWire", "httpTransport"], ["wire", "transport", "^(src/cognito|test/conformance|test/cognito)"], ["wire", "wireFormat", "embedded"]],
  },
  {
    name: "serializer", subject: "Rename spelling to serializer",
    steps: [[r("Spelling.toAws", "serialize"), r("Spelling.fromAws", "deserialize"), r("overlaid", "merge", { file: "spelling|serializer" }), r("spelled", "describeType", { file: "compare" })],
      [r("Spelling", "Serializer"), r("spellingOf", "serializerOf"), l("spelling", ["serializer"]), l("way", ["direction"])]],
    files: [["spelling", "serializer"]],
  },
  {
    name: "response", subject: "Rename answers to responses",
    steps: [[r("readAnswer", "readResponse"), r("Running.response", "serializer", { quiet: true }), r("Observer.answered", "requestHandled", { quiet: true }), r("notAnswered", "omittedMembers", { file: "decisions" }), r("givenAs", "memberTypes", { file: "decisions" }), r("notOffered", "omittedOperations", { file: "decisions" }),
      r("Answer", "PayloadBuilder", { has: ["types", "make"] }), r("RouteOptions.answer", "payload"), r("answer", "handleEvent", { file: "lambdaEvents" }), r("answer", "handleRequest", { file: "embedded/server|localCognito/server|local-cognito" })],
      [l("answer", ["response"], { notFile: "signIn|challenge|Challenge|client|codegen|embedded/(operations|signIn)|^test/(routes|embedded|faults)", type: "Response|WireAnswer" })]],
    files: [["answers", "response", "^src"]],
  },
  {
    name: "userPoolScope", subject: "Rename tenancy to user pool scope",
    steps: [[r("Tenancy", "UserPoolScope"), r("TenancyOptions", "UserPoolScopeOptions"), r("*.tenancy", "scope"), r("Filled", "ScopedInput"), r("handsOutTokens", "issuesTokens", { quiet: true })], [l("tenancy", ["scope", "userPoolScope"])]],
    files: [["tenancy", "userPoolScope"]],
  },
  {
    name: "store", subject: "Rename memory to store",
    steps: [[r("Memory", "Stores", { has: "counters" }), r("memoryOfThisInstance", "localStores"), r("memoryOfAllInstances", "redisStores"), r("SharedMemoryOptions", "RedisStoresOptions"), r("countersOfThisInstance", "localCounters"), r("CountersInMemory", "MemoryCounters"), r("CountersInRedis", "RedisCounters"), r("CountersInRedisOptions", "RedisCountersOptions"), r("ValuesInRedis", "RedisSharedValues"),
      r("Once", "Deduplicator", { kind: "Class" }), r("OnceOptions", "DeduplicatorOptions"), r("Work", "DeduplicatedWork", { has: "fingerprint" }), r("Once.settle", "record"), r("Unanswered", "Unresolved"), r("OnceOptions.keepMs", "retentionMs"), r("OnceOptions.patienceMs", "maxWaitMs"),
      r("IdempotencyKeys.once", "deduplicator"), r("Renewals.once", "deduplicator"), r("Context.once", "callOnce", { quiet: true }), r("Work.keep", "toStored"), r("Work.restore", "fromStored"),
      r("frozen", "toStored", { file: "frozenOutcome" }), r("thawed", "fromStored", { file: "frozenOutcome" }), r("FrozenOutcome", "StoredOutcome"),
      r("Renewals.underWay", "pending"), r("Renewals.refuse", "reject"), r("keptMs", "retentionMs", { file: "idempotency" }), r("patienceMs", "maxWaitMs", { file: "idempotency" }), r("createsOrSends", "idempotentOperations"),
      r("Teller", "LinkListener"), r("Teller.tell", "onReady", { quiet: true }), r("RedisLink.tellers", "listeners"), r("RedisLink.ask", "run"), r("RedisLink.isWhole", "isIntact"), r("CountersInRedis.untold", "unreported"), r("CountersInRedis.tell", "report"), r("MemoryStore.tell", "report", { quiet: true }), r("Bounded", "BoundedMap"), r("Bounded.leftOf", "remainingMs"), r("Bounded.soonest", "nextToExpire"),
      r("answerWithinMs", "commandTimeoutMs"), r("RedisStoreOptions.goesOnAlone", "fallsBackToLocal"), r("RedisStoreOptions.own", "local"), r("CountersInRedisOptions.own", "local"), r("RedisStore.orAlone", "orLocal"), r("MemoryStore.room", "capacity", { quiet: true }), r("Counters.giveBack", "refund"), r("memory", "stores", { quiet: true }), r("*.memory", "stores", { quiet: true })],
      [l("memory", ["stores"]), l("once", ["deduplicator"], { type: "Deduplicator" }), l("own", ["local"], { type: "Store|Counters" })]],
    files: [["memory", "stores", "^src/memory"], ["once", "deduplicator", "memory"], ["redis", "redisStores", "^src/memory"], ["bounded", "boundedMap", "memory"], ["frozenOutcome", "storedOutcome"], ["memory/", "store/", ""]],
  },
  {
    name: "revocation", subject: "Rename sign-outs to revocations",
    steps: [[r("SignOuts", "RevocationList", { has: "endSession" }), r("RememberedSignOuts", "StoredRevocationList"), r("SignOutOptions", "RevocationListOptions"), r("*.signOuts", "revocations"), r("SignOuts.endSession", "revokeSession"), r("SignOuts.endAll", "revokeAll"), r("SignOuts.begin", "recordSignIn"), r("SignOuts.isOver", "isRevoked"), r("SignOuts.moment", "timestamp"), r("RememberedSignOuts.isOverBy", "isRevokedBy"), r("RememberedSignOuts.known", "readEntries", { quiet: true }), r("RememberedSignOuts.knownHere", "localEntries", { quiet: true }), r("RememberedSignOuts.own", "local", { quiet: true }), r("RememberedSignOuts.remember", "record"),
      r("Moment", "Timestamp", { has: "instance" }), r("Person", "TokenSubject", { has: "userPoolId" }), r("End", "Revocation", { has: "at" }), r("endsIn", "parseRevocations"), r("mayBeOf", "mayPrecede", { quiet: true }), r("keyOfBeginning", "keyOfSignIn"), r("RevocationListOptions.onUnshared", "onUnshared", { quiet: true }),
      r("endsOwnSessions", "revokesOwnSessions"), r("endsTheirSessions", "revokesUserSessions"), r("endsPresentedSession", "revokesPresentedSession"), r("Context.personNamed", "subjectNamed"), r("sessionIsOver", "sessionRevoked"), r("mayHaveHappened", "mayHaveSucceeded", { file: "endings|revocation" })],
      [l("signOuts", ["revocations"]), l("person", ["subject", "tokenSubject"], { type: "TokenSubject", notFile: "^test" })]],
    files: [["signOuts", "revocationList"], ["endings", "revocation"]],
  },
  {
    name: "authorize", subject: "Rename admit and its companions to authorize",
    steps: [[r("Context.admit", "authorize", { quiet: true }), r("Context.confirmSession", "requireActiveSession", { quiet: true }), r("Context.presented", "optionalPrincipal", { quiet: true }), r("Context.begins", "recordSignIn", { quiet: true }), r("Context.handOver", "deliverTokens", { quiet: true }), r("Context.count", "countAttempt", { quiet: true }), r("Verified.mayBeSignedOut", "mayBeRevoked", { quiet: true }),
      r("Besides", "ExtraOperations"), r("*.besides", "extraOperations"), r("RouteOptions.insteadOfToken", "tokenSubstitute"), r("PoolKeys.warmUp", "preload"), r("TokenVerifier.warmUp", "preload"), r("TokenVerifier.refusal", "reject", { quiet: true }), r("whyNot", "rejectionReason", { file: "tokens" }), r("notValid", "invalidTokenMessage", { quiet: true }), r("fetchKeys", "preloadKeys")],
      [l("besides", ["extraOperations"])]],
    files: [["besides", "extraOperations"], ["keysAtStart", "keyPreload", "^src"]],
  },
  {
    name: "userEnumeration", subject: "Rename hiding to user-enumeration protection",
    steps: [[r("Masked.tells", "visible"), r("Masked.instead", "replacement"), r("Mask", "NeutralResponse", { kind: "Type" }), r("masks", "neutralResponses"), r("Masked", "NeutralResponseRule"), r("mask", "neutralResponse", { file: "hiding|userEnumeration" }), r("aboutNobody", "accountIndependent"), r("aboutTheRequest", "requestDependent"), r("ofTheAppClient", "appClientReasons"), r("doNotSignIn", "signInRefused"), r("sending", "deliveryErrors", { file: "hiding|userEnumeration" }), r("triggers", "triggerErrors", { file: "hiding|userEnumeration" }),
      r("RouteOptions.hides", "enumerationProtection"), r("*.hidesExistence", "protectsExistence", { quiet: true }), r("hidesExistence", "protectsExistence")], [l("hidesExistence", ["protectsExistence"])]],
    files: [["hiding", "userEnumeration"]],
  },
  {
    name: "rateLimits", subject: "Rename limits of tries to rate limits",
    steps: [[r("Limits", "AttemptLimits", { has: ["account", "address"] }), r("Attempt", "RateLimitedAttempt", { has: "givesCode" }), r("RateLimitedAttempt.givesCode", "submitsCode", { quiet: true }), r("Attempt.givesCode", "submitsCode", { quiet: true }), r("Counted", "RateLimitResult"), r("Counted.forgive", "refund"), r("Tally", "CountedKey", { quiet: true }), r("counted", "rateLimitResult", { file: "limits|rateLimits" }), r("inWords", "describeLimits", { file: "limits|rateLimits" }), r("inWords", "dateWords", { file: "signer" }), r("RouteOptions.limits", "rateLimits"), r("Services.limits", "rateLimits"), r("tooOften", "rateLimited", { quiet: true }), r("attemptIn", "attemptOf")]],
    files: [["limits", "rateLimits", "^(src/access|test/access)"], ["requestLimit", "requestRateLimit", "^src"]],
  },
  {
    name: "recoveryHint", subject: "Rename ways out to recovery hints",
    steps: [[r("offersWayOut", "hasRecoveryHint"), r("wayOut", "recoveryHintFor", { file: "waysOut|recovery", kind: "Function" }), r("WayOut", "RecoveryHint", { file: "src.*(waysOut|recovery)", notFile: "client" })]],
    files: [["waysOut", "recoveryHints"]],
    text: [T(/name: "RecoveryHint"/g, 'name: "WayOut"', src)],
  },
  {
    name: "payloads", subject: "Rename subjects to payloads",
    steps: [[r("about", "returns", { file: "routing|route" }), r("Subject", "PayloadField", { has: "description" }), r("About", "PayloadSource", { file: "subjects|payload", kind: "Type" }), r("theUser", "user", { file: "subjects|payload" }), r("theNewUser", "newUser", { file: "subjects|payload" }), r("theGroup", "group", { file: "subjects|payload" }), r("theNewGroup", "newGroup", { file: "subjects|payload" }), r("theUserPool", "userPool", { file: "subjects|payload" }), r("theNewUserPool", "newUserPool", { file: "subjects|payload" }), r("theUserPoolClient", "userPoolClient", { file: "subjects|payload" }), r("theNewUserPoolClient", "newUserPoolClient", { file: "subjects|payload" }), r("theAddresses", "addresses"), r("theDeletedGroup", "deletedGroup"), r("theDeletedProvider", "deletedProvider"), r("theDeletedUser", "deletedUser"), r("identity", "identityField", { file: "subjects|payload" }), r("Made", "PayloadInput", { has: "given" }), r("Made.given", "args", { quiet: true }), r("codeSent", "codeDelivery", { file: "codeSent" }), r("Fields", "NodeFields", { quiet: true, file: "node" })],
      [l("subjects", ["payloadFields"], { type: "PayloadField" }), l("subject", ["payloadField"], { type: "PayloadField" })]],
    files: [["subjects", "payloads"], ["codeSent", "codeDelivery"]],
  },
  {
    name: "generatedFields", subject: "Rename facts to generated fields",
    steps: [[r("factsOf", "generatedValues"), r("fieldsOf", "generatedFields", { file: "facts|generatedFields" }), r("facts", "fields", { file: "graph/", quiet: true }), r("facts", "errorFields", { file: "refusals|errorMapping" }), r("*.facts", "fields", { quiet: true }), r("AttributesFacts", "AttributeFields"), r("MyFacts", "MyFields"), r("UserFacts", "UserFields"), r("ReadUserFacts", "ReadUserFields"), r("SignInFacts", "SignInSettings"), r("RequestFacts", "RequestInfo")],
      [l("facts", ["fields", "fieldTable"])]],
    files: [["facts", "generatedFields", "^src"]],
  },
  {
    name: "connections", subject: "Rename lists to connections",
    steps: [[r("cut", "slicePage", { file: "connection" }), r("made", "connectionTypes", { file: "connection" }), r("Edge", "EdgeField", { file: "edges" }), r("OneEdge", "SingleEdgeField"), r("ofUser", "userIdentity", { file: "edges" }), r("ofGroup", "groupIdentity", { file: "edges" }), r("ofPool", "poolIdentity", { file: "edges" }), r("ofClient", "clientIdentity", { file: "edges" }), r("ofMe", "noIdentity", { file: "edges" }), r("Known", "KnownFields", { quiet: true }), r("most", "pageSize", { file: "lists|connections", quiet: true })]],
    files: [["lists", "connections", "graph"]],
  },
  {
    name: "partialUpdate", subject: "Rename keepingTheRest to partial update",
    steps: [[r("keepingTheRest", "partialUpdate"), r("reconciled", "reconcileRelatedMembers"), r("Exclusion.notKept", "discards", { quiet: true }), r("Exclusion.given", "whenSet", { quiet: true }), r("wholes", "replacedMembers", { quiet: true }), r("inOrder", "runInOrder"), r("oneValidity", "singleValidity")]],
    files: [["keepingTheRest", "partialUpdate"], ["inOrder", "runInOrder"]],
  },
  {
    name: "signIn", subject: "Rename proofs and steps to sign-in input and challenge flow",
    steps: [[r("Held", "ChallengeState", { has: "challengeName" }), r("Handed", "IssuedChallenge", { quiet: true }), r("IssuedToken", "IssuedChallenge", { has: "challengeToken", quiet: true }), r("ChallengeState.carried", "carriedValues", { quiet: true }), r("seal", "issueToken", { file: "challengeTokens" }), r("open", "redeemToken", { file: "challengeTokens" }), r("openConfirmedSignUp", "redeemSignUpToken"), r("openSetUp", "redeemSetUpToken"), r("Surface", "SignInApi"), r("begins", "startSignIn", { file: "steps|challengeFlow" }), r("continues", "continueSignIn", { file: "steps|challengeFlow" }), r("stepOptions", "flowOptions"), r("step", "challengeStep", { file: "steps|challengeFlow" }), r("Begin", "FlowStart", { has: "authFlow" }), r("begin", "startFlow", { file: "proofs|signInInput" }), r("theMetadata", "clientMetadataField"), r("theDeviceData", "deviceDataField"), r("theContextData", "contextDataField"), r("Asked", "ChallengeRequest", { has: "availableChallenges" }), r("takesToken", "addTokenField"), r("heldIn", "stateOf"), r("theNextToken", "nextTokenField"), r("lostSignIn", "signInLost"), r("isProved", "provesIdentity"), r("signUpAnswer", "signUpPayload"), r("given", "filledResponses", { file: "steps|challengeFlow" }), r("known", "supportedChallenge", { file: "steps|challengeFlow", quiet: true }), r("deliveredTo", "destinationField"), r("delivered", "readDestination"), r("nothing", "noMembers", { file: "challenges" }), r("lazily", "defineLazyFields"), r("Step", "SignUpStep", { quiet: true, file: "signUpTokens" })],
      [l("held", ["state", "challengeState"], { type: "ChallengeState" })]],
    files: [["proofs", "signInInput"], ["steps", "challengeFlow", "graph/signIn|signIn/"]],
  },
  {
    name: "server", subject: "Rename the door to the server",
    steps: [[r("openDoor", "buildServer"), r("DoorOptions", "ServerOptions"), r("startInTurn", "admissionQueue"), r("startsPerTurn", "admissionsPerTick"), r("shedOverload", "loadShedding"), r("OverloadOptions", "LoadSheddingOptions"), r("OverloadOptions.most", "maxInFlight"), r("turnMs", "tickMs"), r("workedMs", "busyMs"), r("closeTheSilent", "closeIdleConnections"), r("fewErrors", "errorLimit"), r("legacyStatus", "statusCodes"), r("operationKinds", "operationTypes"), r("plannedExecution", "planExecutorPlugin"), r("Plan", "QueryExecutor", { kind: "Class" }), r("QueryExecutor.inTurn", "serially", { quiet: true }), r("Plan.inTurn", "serially", { quiet: true }), r("askApollo", "apolloHandler"), r("looksAt", "forwardedHeaders"), r("ownPagesOnly", "sameOriginOnly"), r("refuseConnection", "rejectConnection"), r("unneeded", "unusedCompiler", { file: "server" }), r("theDocuments", "documentErrors", { file: "legacyStatus|statusCodes" }), r("ranOutOfStack", "isStackOverflow"), r("hashInsteadOfText", "operationIdRule"), r("faultsOf", "issuesOf", { file: "persistedOperations" }), r("faultsIn", "issuesIn", { file: "persistedOperations" }), r("limits", "documentLimitValues", { file: "documentLimits" }), r("frontEnd", "eventSource", { file: "lambdaEvents" }), r("rejected", "rejected", { quiet: true }), r("heard", "settled", { file: "execution" }), r("kept", "store", { file: "execution" }), r("whole", "completeValue", { file: "execution" }), r("unheard", "ignoreRejection", { file: "execution" }), r("tell", "reportError", { file: "execution" }), r("Run", "ExecutionState", { has: "nulled" }), r("told", "headerNames", { file: "callerData|userContext" })]],
    files: [["startsInTurn", "admissionQueue"], ["overload", "loadShedding"], ["fewErrors", "errorLimit"], ["legacyStatus", "statusCodes", "^src"], ["operationKinds", "operationTypes"], ["plannedExecution", "planExecutor"], ["door", "server", "^test/http"], ["patience", "retry", "^test"], ["truth", "deliverySemantics", "^test"], ["cop", "requestChecks", "^test/http"], ["costly", "documentCost", "^test/http"], ["oneAtATime", "admission", "^test/http"]],
  },
  {
    name: "telemetry", subject: "Rename the observer to telemetry",
    steps: [[r("Observer.shed", "requestRejected"), r("Observer.limited", "rateLimited"), r("Observer.tokenRefused", "tokenRejected"), r("Observer.called", "operationCompleted"), r("Observer.attempted", "attemptCompleted"), r("Observer.waited", "attemptQueued"), r("Observer.held", "attemptRejected"), r("Observer.evicted", "entryEvicted"), r("ShedReason", "RequestRejection"), r("TokenRefusal", "TokenRejection"), r("Bound", "BoundedStore"), r("*.observer", "telemetry", { quiet: true })],
      [r("Observer", "Telemetry"), r("unobserved", "noTelemetry"), r("linesOfATurn", "batchedDestination"), r("inPlainSight", "escapeControls", { quiet: true }), l("observer", ["telemetry"])]],
    files: [["observer", "telemetry", "^src"]],
  },
  {
    name: "metrics", subject: "Name metrics and their label values in the field's words, snake_case",
    text: [
      ...[["in flight", "in_flight"], ["event loop", "event_loop"], ["idempotency keys", "idempotency_keys"], ["sign-outs", "revocations"], ["verified tokens", "verified_tokens"], ["gateway refused", "gateway_refused"], ["not sent", "not_sent"], ["keys unavailable", "keys_unavailable"], ["no access token", "no_access_token"], ["other client", "other_client"], ["never expires", "never_expires"], ["signed out", "signed_out"]]
        .map(([a, b]) => T(new RegExp(`(["'\`])${a}\\1`, "g"), `$1${b}$1`, { files: "^(src|test|packages|deploy)/" })),
      ...[["in flight", "in_flight"], ["event loop", "event_loop"], ["gateway refused", "gateway_refused"], ["not sent", "not_sent"], ["keys unavailable", "keys_unavailable"], ["no access token", "no_access_token"], ["other client", "other_client"], ["never expires", "never_expires"], ["signed out", "signed_out"], ["sign-outs", "revocations"], ["idempotency keys", "idempotency_keys"], ["verified tokens", "verified_tokens"]]
        .map(([a, b]) => T(new RegExp(`((?:reason|outcome|store|state)=[~!]*\\\\*["'](?:[^"'\\n]*\\|)?)${a}`, "g"), `$1${b}`, { files: "^(src|test|deploy|docs|README|SECURITY)" })),
      T(/"limits"(?=[,\s;)|\]])/g, '"rate_limits"', { files: "src/(observer|telemetry|memory|store)|src/telemetry|test/.*(metrics|capacit)" }),
      ...[["shed", "requests_rejected"], ["tokens_refused", "tokens_rejected"], ["limited", "rate_limited"], ["held", "attempts_rejected"]].flatMap(([a, b]) => [
        T(new RegExp(`cognito_gateway_${a}_total`, "g"), `cognito_gateway_${b}_total`, { files: "." }), T(new RegExp(`counter\\(\\s*"${a}"`, "g"), `counter("${b}"`, src), T(new RegExp(`(?<![\\w])${a}_total`, "g"), `${b}_total`, { files: "." })]),
      T(/cognito_gateway_wait_seconds/g, "cognito_gateway_queue_wait_seconds", { files: "." }), T(/histogram\(\s*"wait"/g, 'histogram("queue_wait"', src), T(/cognito_gateway_waiting/g, "cognito_gateway_queued", { files: "." }), T(/gauge\(\s*"waiting"/g, 'gauge("queued"', src),
    ],
  },
  {
    name: "semaphore", subject: "Rename Turns to Semaphore",
    steps: [[r("Turns", "Semaphore"), r("Turns.take", "acquire", { quiet: true }), r("Turns.atOnce", "permits", { quiet: true })], [l("turns", ["semaphore"])]],
    files: [["turns", "semaphore", "^src"]],
  },
  {
    name: "cli", subject: "Name the command line's parts in the field's words",
    steps: [[r("Misspelt", "UsageError"), r("words", "commands", { file: "commandLine" }), r("Command", "CommandLine", { file: "commandLine" }), r("BadConfig", "ConfigError"), r("BadConfig.faults", "issues"), r("does", "runners", { file: "program" }), r("meant", "closestTo", { file: "commandLine" }), r("logTrouble", "logCrashes"), r("package_", "sdkPackage", { quiet: true }), r("patience", "shutdownTimeoutMs", { file: "telemetry" }), r("adviseOnPool", "diagnosePool"), r("advice", "findings", { file: "poolAdvice|poolDiagnostics" }), r("Described", "PoolDescription", { file: "poolAdvice|poolDiagnostics" }), r("contradictions", "contradictions", { quiet: true }), r("whole", "integer", { file: "config|settings" }), r("everybodysScope", "defaultScope"), r("nodeAdvice", "nodeSupportNotice"), r("wrong", "invalid", { file: "config|settings", quiet: true }), r("set", "setOf", { file: "config|settings" })],
      [r("Word", "Command", { file: "commandLine" }), l("word", ["command"], { file: "cli/|program" }), l("words", ["commands"], { file: "cli/|program" }), l("faults", ["issues"], { file: "config|settings|cli|main|persistedOperations|operationList" })]],
    files: [["trouble", "crashLogging", "^src/cli"], ["lines", "textLayout", "^src/cli"], ["poolAdvice", "poolDiagnostics"]],
  },
  {
    name: "federation", subject: "Name federation's copies of resolvers and coercion",
    steps: [[r("bringToLife", "copyResolvers"), r("lend", "copyCoercion"), r("shared", "sharedTypes", { file: "federation", quiet: true })]],
  },
  {
    name: "embedded", subject: "Name the embedded pool's parts in the field's words",
    steps: [[r("nobody", "placeholderUser"), r("nobodys", "placeholderPassword"), r("isNobodysPassword", "isPlaceholderPassword"), r("deliveryToNobody", "placeholderDelivery"), r("whoever", "userOf", { file: "embedded|local" }), r("goOn", "continueSignIn", { file: "embedded|local" }), r("proceed", "nextStep", { file: "embedded|local" }), r("lives", "tokenValidity", { file: "clients" }), r("lives", "codeValidity", { file: "codes" }), r("misses", "maxMisses", { file: "codes" }), r("allowedAs", "explicitFlows"), r("Attempt", "SignInAttempt", { has: "firstFactor" }), r("Tokens", "TokenIssuer", { file: "embedded|local", kind: "Class" }), r("UserPool.tokens", "tokenIssuer", { file: "embedded|local" }), r("knownDevice", "registeredDevice", { file: "signInChallenges" }), r("told", "describeViolation", { file: "validation" }), r("whole", "anchored", { file: "validation" }), r("breaches", "violationsOf", { file: "validation" }), r("refused", "passwordAttemptsExceeded", { file: "embedded/errors", quiet: true }), r("Person", "SeedUser", { file: "seed" }), r("people", "seedUsers", { file: "seed" }), r("EmbeddedPool.people", "seedUsers"), r("addPeople", "addSeedUsers"), r("prove", "verifyPassword", { file: "embedded/credentials|local.*/credentials" }), r("proveByPassword", "verifyByPassword", { quiet: true }), r("proveBy", "verifyBy", { quiet: true }), r("mostMisses", "maxMisses", { file: "signInChallenges" }), r("dueByTriggers", "challengeByTriggers"), r("dueMfa", "mfaChallenge"), r("dueChallenge", "nextChallenge"), r("inviteAgain", "resendInvitation"), r("free", "freeAttempts", { file: "lockout" }), r("remembered", "capacity", { file: "embedded/challenges|local.*challenges" }), r("most", "maxAttributes", { file: "customAttributes" }), r("longest", "maxLength", { file: "customAttributes" }), r("Asked", "ChallengeRequest", { has: "options" })],
      [l("people", ["seedUsers"], { file: "src", type: "Person|SeedUser" })]],
  },
  { name: "variables", subject: "Name variables after what they hold", variables: true },
  {
    name: "guarantees", subject: "Rename promises to guarantees",
    steps: [[r("promises", "guaranteesByTheme", { file: "^test/(promises|guarantees)", quiet: true })], [r("Pledge", "Guarantee", { quiet: true }), r("Pledge.promise", "statement", { quiet: true }), r("pledge", "guarantee", { file: "promises|guarantees", quiet: true }), r("pledges", "guarantees", { file: "promises|guarantees", quiet: true }), l("pledge", ["guarantee", "entry"]), l("promise", ["statement"], { file: "test/(security|promises|guarantees)|tools/docs" })]],
    files: [["promises", "guarantees", "^(test|tools)"]],
  },
];
export { l };
