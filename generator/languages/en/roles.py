# SPDX-License-Identifier: Apache-2.0
"""English cues of sentence roles.

Source: the discourse relations of the Penn Discourse Treebank 2.0 (Prasad et al., LREC 2008) as they appear in agency
copy, chosen by our own reading.
"""

from __future__ import annotations

from generator.languages.roles import RoleCues
from generator.languages.speech import words

ROLE_CUES = RoleCues(
    expectation_openers=(
        "it is expected", "next week", "next month", "next year", "later this", "tomorrow", "in the coming",
        "looking ahead", "it is due", "it is scheduled", "it is likely", "it remains to be seen", "the next step",
        "the next meeting", "the next round", "the next hearing", "a decision is expected", "a ruling is expected",
        "a verdict is expected", "results are expected", "talks are due", "talks are expected", "talks will",
        "work will", "construction will", "voting will", "from next", "starting next", "by next",
        "by the end of the year", "over the coming", "in the next", "the coming", "looking to the future",
        "if approved", "if passed", "if ratified", "if confirmed", "once completed", "once complete",
        "when completed", "when complete", "upon completion", "officials expect", "analysts expect",
        "economists expect", "forecasters expect", "traders expect", "organisers expect", "organizers expect",
    ),
    expectation=(
        "is expected to", "are expected to", "is due to", "are due to", "is scheduled", "are scheduled",
        "expected in", "expected by", "is set to", "are set to", "is planned", "are planned", "is to meet",
        "are to meet", "has until", "have until", "is due by", "are due by", "are due on", "is due on", "plans to",
        "plan to", "hopes to", "hope to", "is likely to", "are likely to", "due for completion", "is expected",
        "are expected", "were expected to", "was expected to", "is forecast to", "are forecast to", "is projected to",
        "are projected to", "is set for", "are set for", "is slated", "are slated", "is poised to", "are poised to",
        "is bound to", "are bound to", "is on course to", "are on course to", "is on track to", "are on track to",
        "is preparing to", "are preparing to", "is considering", "are considering", "is studying whether",
        "was studying whether", "is weighing", "are weighing", "is planning", "are planning", "intends to",
        "intend to", "aims to", "aim to", "seeks to", "seek to", "wants to", "want to", "hopes that", "is hoping",
        "are hoping", "is looking to", "are looking to", "is going to", "are going to", "is about to", "are about to",
        "due to be", "due to begin", "due to start", "due to open", "due to meet", "due to end", "due in", "due on",
        "due by", "due next", "due later", "due for", "scheduled for", "scheduled to", "planned for", "pencilled in",
        "next week", "next month", "next year", "next summer", "next spring", "next autumn", "next winter",
        "next season", "later this week", "later this month", "later this year", "later on", "in the coming weeks",
        "in the coming months", "in the coming days", "in coming weeks", "in coming months", "in coming days",
        "coming years", "no later than", "as early as", "as soon as", "has yet to", "have yet to",
        "remains to be seen", "to be held", "to be completed", "tomorrow", "fear a", "fears a", "fear that",
        "foresee", "foresees", "expect", "expects", "anticipate", "anticipates", "predict", "predicts", "forecast",
        "forecasts", "should be ready", "should be complete", "should open", "should begin", "should be on",
        "months to lodge", "days to lodge", "days to appeal", "weeks to appeal", "months to appeal",
        "days to respond", "weeks to respond", "days to decide", "days to comply", "weeks to comply", "days in which",
        "has 30 days", "have 30 days", "has two weeks", "have two weeks", "has a week", "have a week", "has a month",
        "have a month", "to appear on", "to appear before", "has been summoned", "have been summoned",
        "has been asked to", "have been asked to", "has been invited", "have been invited", "is open until",
        "are open until", "runs until", "run until", "remains in force until", "will stay", "under way to",
        "in the pipeline", "on the agenda", "next on", "next stop", "goes to the polls", "go to the polls",
        "comes into force", "come into force", "takes effect", "take effect", "enters into force", "expires on",
        "expires in", "bids close", "nominations close", "entries close", "applications close", "voting begins",
        "the vote is", "polls open", "a hearing is", "a second hearing", "a further hearing", "the hearing resumes",
        "the trial resumes", "the trial begins", "has promised to", "have promised to", "has pledged to",
        "have pledged to", "has vowed to", "have vowed to", "an open question", "in doubt", "up in the air",
        "hangs in the balance", "remains uncertain", "remains unclear", "hinges on", "hinge on",
    ),
    planned=(
        "expected", "plans to", "plan to", "hopes to", "hope to", "likely to", "proposed", "considering", "hoping to",
        "intends to", "intend to", "aims to", "aim to", "wants to", "want to", "seeks to", "may", "might", "could",
        "should", "provisionally", "tentatively", "subject to", "if approved", "weather permitting", "would",
        "forecast", "anticipated", "hoped", "hoping", "prepares to", "preparing to", "to consider", "proposes",
        "propose", "tentative", "targeted", "targets", "targeting", "envisages", "envisaged", "pledged", "promised",
        "vowed", "threatened", "threatens",
    ),
    background_openers=(
        "the original", "founded", "since", "in recent years", "for years", "for decades", "last year",
        "last october", "the dispute", "the agreement comes", "the move comes", "the deal comes",
        "the announcement comes", "it comes", "previously", "earlier this year", "historically", "built in",
        "opened in", "under the", "the idea", "an earlier", "a previous", "a similar", "a decade ago",
        "two decades ago", "in the past", "in the 19", "in the 18", "in the 20", "in 19", "in 20", "in 18",
        "in january 20", "until now", "until recently", "until last", "so far", "for centuries", "for months",
        "for weeks", "for generations", "over the years", "over the past", "over the last", "during the last",
        "the last time", "it was the", "it is the", "this is the", "this was the", "it was not the first",
        "it is not the first", "it was its", "it is one of", "they are among", "it is home", "home to", "last month",
        "last spring", "last summer", "last autumn", "last fall", "last winter", "last november", "last december",
        "last january", "last february", "last march", "last april", "last may", "last june", "last july",
        "last august", "last september", "earlier this month", "earlier this week", "earlier,", "months earlier",
        "years earlier", "a year earlier", "a month earlier", "created in", "established in", "launched in",
        "signed in", "adopted in", "introduced in", "inaugurated in", "completed in", "born in", "named after",
        "known as", "nicknamed", "located", "situated", "with a population", "the measures were", "the measure was",
        "the deal,", "the agreement,", "negotiations began", "talks began", "talks started", "the storms",
        "the strike began", "the protests began", "the fighting began", "the drought began", "the outbreak began",
        "no wreck", "no ship",
    ),
    background=(
        "had been", "had signed", "had agreed", "was founded", "was built", "was completed", "since 19", "since 20",
        "years ago", "decades", "comes as", "comes after", "comes amid", "amid", "in the 19", "were signed in",
        "ended in", "was launched", "were launched", "was signed", "were first", "was first", "was established",
        "was created", "was opened", "was introduced", "was laid", "was adopted", "was inaugurated", "was begun",
        "was born", "dates back", "date back", "dating back", "dates from", "traces its", "centuries", "for decades",
        "for years", "for months", "in recent months", "in recent weeks", "in recent years", "in the past",
        "over the past", "since the", "since its", "since then", "ever since", "long been", "has long", "have long",
        "had long", "once the", "formerly", "originally", "historically", "traditionally", "typically", "usually",
        "normally", "at the time", "at that time", "follows a", "follows the", "follows months", "follows weeks",
        "follows years", "came after", "came as", "came amid", "comes days", "comes weeks", "comes months", "comes a",
        "comes at a time", "comes against", "part of a", "is part of", "are part of", "accounts for", "account for",
        "is home to", "has a population", "is located", "lies", "borders", "is one of", "are among", "is the largest",
        "is the biggest", "is the second", "is the only", "is the main", "is the first", "is known as",
        "are known as", "known locally", "nicknamed", "dubbed", "named after", "a similar", "has been closed since",
        "have been closed since", "has been in", "took office", "was elected", "came to power", "was appointed",
        "served as", "has ruled", "has led", "in force since", "drawn up in", "published in", "was retired",
        "was lost in", "this year", "so far this season", "this season", "already this year", "this decade",
        "this century",
    ),
    consequence_openers=(
        "shares in", "shares of", "as a result", "the result", "the price of", "prices", "the move led", "oil prices",
        "the closure", "the strike has", "the shutdown", "the delay", "the delays", "the outage", "the ban has",
        "the decision has", "the announcement sent", "the announcement pushed", "the announcement prompted",
        "the news sent", "the news pushed", "the move sent", "the move prompted", "the move forced",
        "the ruling sent", "the ruling forced", "the fighting has", "the fighting forced", "the flooding has",
        "the floods have", "the floods forced", "the storm left", "the blast left", "in response", "in reaction",
        "following the announcement", "after the announcement", "hours later", "within hours", "within minutes",
        "within days", "by nightfall", "by evening", "by midday", "already,", "as a consequence", "consequently",
        "in the wake of the", "in its wake", "in turn,", "because of this", "for that reason", "that forced",
        "this forced", "that left", "that pushed", "that prompted", "this prompted", "the effect", "the knock-on",
        "even so, rates", "even so, prices", "wheat futures", "coffee futures", "freight rates", "fuel prices",
        "food prices", "bread prices", "gas prices", "wholesale prices", "residents fled", "thousands fled",
        "hundreds fled", "families fled", "flights were", "trains were", "ferries were", "schools were", "shops were",
        "services were", "classes were", "queues formed", "long queues", "traffic was",
    ),
    consequence=(
        "stepped down", "was forced to", "were forced to", "prompting", "sending the", "as a result", "leading to",
        "after the announcement", "rose after", "fell after", "forcing", "rose by", "fell by", "was forced",
        "were forced", "has forced", "have forced", "forced the", "forced many", "obliged to", "was obliged to",
        "were obliged to", "has had to", "have had to", "had to be", "was left without", "were left without",
        "has left", "have left", "left without", "left stranded", "stranding", "driving up", "pushing up", "knocking",
        "wiping", "triggering", "triggered", "sparking", "sparked", "prompted", "has prompted", "have prompted",
        "causing", "has caused", "have caused", "caused a", "caused the", "caused delays", "caused chaos",
        "caused widespread", "caused traffic", "laid off", "laying off", "stood down", "pulled out of", "sent home",
        "sold out", "ran out", "run out", "running out", "ran short", "dried up", "cut off", "broke out", "stuck at",
        "stuck in", "remained closed", "remain closed", "remained shut", "remain shut", "remained unsold",
        "remained without", "remain without", "have vanished", "has vanished", "vanished from", "disappeared from",
        "have disappeared", "have emptied", "stood idle", "stand idle", "stood empty", "stand empty", "lay idle",
        "lie idle", "stayed away", "stayed closed", "stayed shut", "sat idle", "trapped", "stranded", "lines formed",
        "queues formed", "formed at", "formed outside", "panic buying", "ground to a halt", "came to a halt",
        "came to a standstill", "at a standstill", "was brought to", "were brought to", "spilled over",
        "spilled into", "has led to", "have led to", "has resulted in", "contributed to", "has disrupted",
        "have disrupted", "disrupting", "disrupted", "as a consequence", "knock-on", "on the news",
        "on the announcement", "in response", "following the announcement", "after the news", "ahead of the decision",
        "within hours", "because of the closure", "because of the strike", "because of the shortage", "owing to the",
        "was blamed for", "has cost", "have cost", "could cost", "would cost", "is costing", "are costing",
        "cost exporters", "cost farmers", "moved prices", "out of work", "without power", "without water",
        "without electricity", "lost their jobs", "lost their homes", "lost power", "which led to", "led to a",
        "led to the", "led to delays", "resulted in a", "resulted in the", "queues", "long lines", "shot up",
        "went up", "came down", "picked up", "ran dry", "went dark", "without heating", "on generators",
        "to generators", "afraid to go home", "slept in", "sleeping in", "sought shelter", "took shelter",
        "sheltered in", "went hungry", "at a loss", "on strike in sympathy", "hiring freeze", "frozen hiring",
        "put up for sale", "up for sale", "put on hold", "on hold", "were ordered closed", "was ordered closed",
        "ordered closed", "called off", "been called off", "was called off", "were called off", "been grounded",
        "were grounded", "out of service", "taken offline", "went offline", "off the air", "empty shelves",
        "shelves empty", "rationing", "bottlenecks", "backlog", "backlogs", "pile-up", "gridlock", "tailbacks",
        "traffic jams", "knocked out", "wiped out", "washed away", "swept away", "burned down", "burnt down",
        "caved in", "gave way", "burst its banks", "cancellations", "a wave of", "a rush of", "a run on",
        "a spike in", "a surge in", "a drop in", "a jump in", "a fall in", "did not open", "did not run",
        "did not sail", "did not operate", "did not arrive", "did not fly", "were ruined", "was ruined", "were swept",
        "was swept", "were lost", "were submerged", "was submerged", "were inundated", "under water", "underwater",
        "to the streets", "on the streets", "took to the roofs", "on rooftops", "tyres", "tires burned",
        "clashed with", "has already", "have already",
    ),
    habitual=(
        "usually", "normally", "typically", "every year", "each year", "every month", "each month", "every week",
        "each week", "annually", "yearly", "every summer", "every winter", "every spring", "every autumn",
        "each summer", "each winter", "most years", "as a rule",
    ),
    uncertainty=(
        "unclear", "not clear", "not known", "unknown", "not immediately", "could not be independently",
        "did not say", "has not been announced", "have not been announced", "not been released", "not been disclosed",
        "remains to be seen", "sources differ", "disputed", "not yet known", "uncertain", "not certain", "no details",
        "did not disclose", "not disclosed", "did not specify", "yet to be decided", "not yet been decided",
        "still open", "undecided", "not been announced", "could not verify", "yet to be",
    ),
    open_questions=(
        "it is unclear", "it was unclear", "it remains unclear", "it remained unclear", "it is not clear",
        "it was not clear", "it is not yet clear", "it was not immediately clear", "it is not known",
        "it was not known", "it is not yet known", "it was not immediately known", "whether", "it remains to be seen",
        "it is uncertain", "no date has", "no date was", "no timetable", "no decision has", "no decision was",
        "what happens next", "how long", "who will", "when the", "questions remain",
    ),
    past_openers=(
        "earlier this year", "previously",
    ),
    lead_ins=(
        "but", "and", "however", "meanwhile", "yet", "still", "nevertheless", "nonetheless", "even so", "so", "then",
        "also", "separately", "in addition",
    ),
    frames=(
        "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday",
        "for his part", "for her part", "for its part", "for their part", "in turn", "meanwhile", "separately",
        "elsewhere", "in addition", "also", "however", "nevertheless", "nonetheless", "still", "yet", "even so",
        "instead", "at the same time", "on the other hand", "in contrast", "by contrast", "on the ground",
        "in practice", "in kyiv", "earlier on monday", "later on monday", "overnight", "as a precaution",
        "in the capital",
    ),
    superlatives=(
        "lowest", "highest", "sharpest", "biggest", "largest", "worst", "best", "first", "most", "fewest", "longest",
        "strongest", "weakest", "steepest", "fastest", "slowest", "heaviest", "deepest", "low since", "high since",
    ),
    may=(
        "could", "may", "might", "would", "should", "ought to",
    ),
    ahead=(
        "will", "is to", "are to", "is due", "are due", "is planned", "are planned", "has until", "have until",
        "is set", "are set", "is scheduled", "are scheduled", "is expected", "are expected", "won't", "won’t",
        "shall", "must", "has to be", "will not", "is about to", "are about to", "plans to", "plan to", "is likely",
        "are likely",
    ),
    stance=(
        "welcomed", "welcomes", "welcome the", "praised", "praises", "criticised", "criticized", "criticises",
        "criticizes", "condemned", "condemns", "denounced", "denounces", "applauded", "applauds", "rejected",
        "rejects", "reject the", "dismissed", "dismisses", "opposed", "opposes", "oppose the", "backed", "backs",
        "supported", "supports", "urged", "urges", "called for", "calls for", "called on", "calls on", "call for",
        "demanded", "demands", "demand", "accused", "accuses", "blamed", "blames", "blame", "warned", "warns",
        "warn of", "warn that", "denied", "denies", "vowed", "vows", "pledged", "pledges", "promised", "promises",
        "expressed", "expresses", "voiced", "voices", "hailed", "hails", "defended", "defends", "questioned",
        "questions the", "doubted", "doubts", "doubt that", "doubt the", "scoffed", "scoff", "scoffs", "disagreed",
        "disagreed with", "disagrees", "disagree", "insisted", "insists", "insist", "argued", "argues", "argue",
        "replied", "replies", "responded", "retorted", "responds", "declined to", "refused to comment", "apologised",
        "apologized", "thanked", "objected", "objects to", "object to", "complained", "complains", "complain",
        "lamented", "mocked", "ridiculed", "derided", "appealed for", "appealed to", "appeals for", "cautioned",
        "conceded", "concedes", "acknowledged", "acknowledges", "admitted", "admits", "hinted", "signalled",
        "signaled", "saw it differently", "sees it differently", "see it differently", "saw things differently",
        "put it", "took a different", "took issue", "take issue", "begged to differ", "unconvinced", "sceptical",
        "skeptical", "unimpressed", "unmoved", "less sure", "less certain", "less optimistic", "not convinced",
        "not impressed", "not so sure", "blunt", "blunter", "more blunt", "more cautious", "more guarded",
        "more upbeat", "less impressed", "more sceptical", "more skeptical", "furious", "angry", "angered",
        "dismayed", "delighted", "disappointed", "outraged", "relieved", "worried", "worries", "worry", "nervous",
        "wary", "hopeful", "optimistic", "pessimistic", "indignant", "scathing", "defiant", "adamant", "dismissive",
        "fears", "feared", "fear that", "in his view", "in her view", "in their view", "in its view",
        "in the view of", "in his words", "in her words", "in their words", "in the words of", "in his opinion",
        "in her opinion", "to his mind", "to her mind", "no comment", "not comment", "did not comment",
        "did not respond", "did not reply", "did not answer", "did not return", "could not be reached",
        "was not available", "were not available", "was fury", "was outrage", "was anger", "was dismay", "was relief",
        "was praise", "was the verdict", "the verdict of", "verdict was", "reaction was", "response was",
        "answer was", "mood was", "sentiment", "agreed", "agrees with", "agree with", "echoed", "echoes", "joked",
        "quipped", "shrugged", "sighed", "believes", "believe", "thinks", "think", "considers it", "regards",
        "regretted", "regrets", "deplored", "deplores", "protested", "is against", "are against", "was against",
        "were against", "is in favour", "are in favour", "not everyone", "others are", "others were", "opponents of",
        "sees little", "found fault", "drew criticism", "drew praise", "drew anger", "drew condemnation", "drew fire",
        "won praise", "came under fire", "less diplomatic", "less charitable", "less enthusiastic", "less forgiving",
        "less convinced", "less generous", "less polite", "less sanguine", "less hopeful", "less happy",
        "more direct", "more hopeful", "more optimistic", "more pessimistic", "more circumspect", "more critical",
        "more enthusiastic", "not happy", "not pleased", "not amused", "not surprised", "not satisfied", "unhappy",
        "unrepentant", "unapologetic", "unbowed", "unfazed", "undeterred", "uneasy", "upset", "incensed", "livid",
        "ecstatic", "jubilant", "enthusiastic", "bullish", "bearish", "upbeat", "downbeat", "doubtful", "dubious",
        "sanguine", "philosophical", "bitter", "baffled", "bewildered", "shocked", "stunned", "alarmed", "concerned",
        "anxious", "grateful", "rejoiced", "cheered", "gloated", "fumed", "bristled", "balked", "baulked", "grumbled",
        "protested against", "seethed", "raged", "jeered", "booed", "despaired", "bemoaned", "rued", "slammed",
        "blasted", "lambasted", "pilloried", "decried", "castigated", "chided", "rebuked", "ridicule", "savaged",
        "assailed", "hit back", "hit out", "lashed out", "shot back", "fired back", "pushed back", "sounded a",
        "sounded the", "poured scorn", "poured cold water", "threw doubt", "cast doubt", "raised doubts",
        "raised concerns", "raised questions", "raised the alarm", "played down", "downplayed", "brushed off",
        "brushed aside", "shrugged off", "waved away", "laughed off", "paid tribute", "lent support",
        "gave a cautious", "gave short shrift", "have little time for", "has little time for", "have no time for",
        "took to social media", "took a softer", "took a harder", "took a dim view", "spoke of", "speak of",
        "speaks of", "talked of", "made no secret", "made clear", "made it clear", "broke ranks", "broke his silence",
        "broke her silence", "stayed silent", "remained silent", "kept silent", "said nothing", "would not comment",
        "would not say", "would not be drawn", "offered another", "was greeted", "were greeted", "was met with",
        "were met with", "greeted the", "view the", "views the", "say the", "says the", "insistent", "reassured",
        "sought to reassure", "sought to calm", "sought to play down", "tried to calm", "tried to reassure",
        "appealed", "threatened to", "threatens to", "threaten to", "to critics", "to supporters", "for supporters",
        "for critics", "split over", "guarded welcome", "cautious welcome", "warm welcome", "cool welcome",
        "lukewarm welcome", "muted welcome", "a welcome", "mixed reaction", "mixed reactions", "question the",
        "criticise", "criticize", "condemn", "dismiss the", "dismiss it", "deny", "accuse", "applaud", "urge", "warn",
        "oppose", "resent", "lament", "dispute the", "disputes the", "disputed the", "contest the", "contests",
        "contested the", "would not confirm", "could not confirm", "did not confirm", "neither confirmed",
        "would neither", "not confirm", "say they", "say it", "say that", "say his", "say her", "blame the",
        "accuse the", "favour", "favor", "prefer", "prefers", "suspect", "suspects", "suspected", "reckon", "reckons",
        "reckoned", "conclude that", "concluded that", "countered", "chimed in", "interjected", "ventured",
        "recounted", "recalls", "recalled", "remembers", "remembered", "marvelled", "marveled", "moaned", "groaned",
        "snapped", "thundered", "declared", "declares", "confided", "confessed", "confesses", "reasoned",
        "reasons that", "explained", "explains", "pointed out", "points out", "noted", "observed", "observes",
        "remarked", "asks", "wondered", "wonders", "tweeted", "posted on", "says", "say he", "say she", "tells",
        "adds", "added", "stressed", "stresses", "reiterated", "reiterates", "claimed", "claims", "alleged",
        "alleges", "asserted", "asserts", "maintained that", "maintains that", "contends", "contended",
        "countered that", "stated", "clarified", "cautions", "not so,", "nonsense,", "rubbish,", "boos", "gasps",
        "applause", "praise for", "criticism of", "anger at", "anger over", "fury over", "outrage over", "relief at",
        "reacted", "react", "reacted with", "quick to point", "pointed fingers", "pointed the finger",
        "point the finger", "sounded a note", "a note of caution", "sound a note", "was quick to", "were quick to",
        "wasted no time", "lost no time", "deeply disappointed", "took the view", "takes the view", "has long argued",
        "have long argued", "came out against", "came out in favour", "came out in favor", "weighed in", "piled in",
        "joined in", "spoke out", "speak out", "hit a defiant", "struck a defiant", "struck a conciliatory",
        "struck a cautious",
    ),
    voices=(
        "statement", "statements", "communique", "communiqué", "press release", "release", "letter", "open letter",
        "speech", "address", "interview", "post", "posting", "tweet", "message", "op-ed", "briefing", "email",
        "remarks", "comments", "petition", "spokesman", "spokeswoman", "spokesperson",
    ),
    documents=(
        "agreement", "contract", "treaty", "annex", "clause", "article", "convention", "act", "law", "bill",
        "charter", "constitution", "accord", "memorandum", "inscription", "deed", "draft", "bylaws", "rules",
        "protocol", "code", "decree", "licence", "license", "terms", "tender document", "timetable", "plaque",
        "ledger", "manuscript", "framework",
    ),
    nominal=(
        "according to", "in the words of", "as reported by", "as quoted by", "citing", "in the estimate of",
        "in the view of",
    ),
    subordinate=(
        "who", "whom", "whose", "which", "that", "where", "when", "after", "because", "if", "since", "before",
        "although", "though", "unless", "once", "whether", "why", "how",
    ),
    minds=r"(?:But |And |Yet )?(?:To|For) [A-Z][\w’'-]+ [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, ",
    past_perfect=(
        r"(?<![\w'’])had (?:(?:already|also|long|never|not|only|once|previously|earlier|since|all|both|"
        r"just|initially|originally|first|twice) )?(?:been |\w+ed\b|begun|become|broken|built|come|drawn|"
        r"fallen|fled|gone|grown|held|kept|led|left|lost|made|met|paid|risen|run|said|seen|sent|set|shut|"
        r"sought|spent|stood|struck|taken|told|won|written|agreed|put|brought|given|found|bought|sold|"
        r"spoken|sworn|thrown|sunk|cut|hit)"
    ),
    movement=(
        r"\b(?:rose|risen|rises|fell|fallen|falls|slipped|climbed|dropped|jumped|surged|plunged|gained|"
        r"shed|tumbled|sank|sunk|slid|soared|dipped|eased|rallied|spiked|doubled|tripled|quadrupled|"
        r"halved|weakened|strengthened|lost|added|shot|leapt|hit|reached|touched|advanced|retreated|"
        r"declined|rebounded|recovered|firmed|crashed|slumped|edged|"
        r"ticked)\b(?: [\w’'-]+){0,5}? (?:[$£€]?\d[\d.,]*\s?(?:%|percent|per cent|percentage|cents|points|"
        r"basis|a |to |per )|(?:a|one|two|by a|nearly a|almost a|about a)[ -](?:third|quarter|half|fifth|"
        r"tenth|thirds)|(?:to|its|their|the|an?) (?:[\w-]+ )?(?:lowest|highest|weakest|strongest|low|"
        r"high)|sharply|steeply|further|slightly|in (?:early |late |morning )?trad)"
    ),
    effects=words(
        "firmed dipped edged advanced recovered rebounded ruined spoiled rotted wrecked submerged inundated uprooted perished burned "
        "evaporated vanished stretched snaked swapped flipped froze switched sheltered protested rioted looted torched marched gathered massed "
        "abandoned arrested backed-up blocked canceled cancelled cleared climbed closed collapsed compensated "
         "crashed cut damaged deepened defaulted delayed derailed destroyed detained died dismissed displaced "
         "disrupted diverted doubled downgraded dried dropped dwindled eased emptied evacuated fell fired fled "
         "flocked flooded froze frozen furloughed gained grounded halted hoarded hurt idled imposed improved "
         "increased injured jumped killed laid-off lifted lost lowered missed mounted moved overturned piled "
         "plunged postponed pulled quadrupled queued quit raised rallied ran rationed re-routed rebooked recalled "
         "reduced refunded reopened replaced rerouted resigned resumed returned revised rose rushed sacked sagged "
         "sank scaled scrambled scrapped seized shed shifted shut shuttered slashed slid slipped slumped soared "
         "spiked spread stepped-down stockpiled stopped stranded strengthened struck sunk surged suspended swelled "
         "switched tightened trimmed tripled tumbled upgraded weakened withdrawn withdrew worsened"
    ),
    negations=("no", "not", "never", "what", "why", "how"),
    prepositions=words(
        "in on at by for from with after before during since within under over across along around near amid despite following"
        " as because of once when if while although"
    ),
    weak_sayings=words(
        "note point observe add continue go went read reads find found see saw feel felt consider show shows require guarantee"
        " call called support back cite rule ruled recall remind wonder quote"
    ),
)  # fmt: skip
