"""Reader of the gold graph articles (news with entities, events, statements).

The articles are annotated by character spans, so they are cut into sentences and words here. A mention's head word is
found by rule: the gold has no trees. What the gold does not annotate (dates, unlisted titles) stays open.
"""
import json
import re
from collections import Counter
from pathlib import Path

from . import labels, name_sets
from .document import Cue, Document, Event, Mention, Sentence
from .lexicon import HONORIFICS, PARTY_ADJECTIVES, TITLE_WORDS

WORD = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\b)?|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Jr|Sr|No|vs)\.(?=\s)"
                  r"|\d[\d.,]*\d|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[^\W_]+(?:['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W_]+)*|\S")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘'A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|No|vs)|\b[A-Z])\.$")
SMALL_WORDS = frozenset("of the and for in on de la al bin van von du et to el der den le las los a & at".split())
STOPS = frozenset("of in for at from by to with on who which that , - ( : ; as against into near between whose".split())
TYPES = {"PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "COUNTRY": "LOCATION", "PLACE": "LOCATION", "EVENT": "EVENT",
         "GROUP": "NORP"}


def sentence_bounds(text):
    """Character spans of sentences: paragraphs cut at full stops that end no abbreviation."""
    out = []
    for paragraph in re.finditer(r"[^\n]+", text):
        begin = paragraph.start()
        for end in [m.end() for m in SENTENCE_END.finditer(paragraph.group())] + [len(paragraph.group())]:
            end += paragraph.start()
            piece = text[begin:end].rstrip()
            if end < paragraph.end() and ABBREVIATION.search(piece):
                continue
            if piece:
                out.append((begin, end))
            begin = end
    return out


class Article:
    """Words and sentences of one text, and the way from characters to words."""

    def __init__(self, text):
        self.text, self.sentences, self.offsets = text, [], []
        self.begins, self.ends = {}, {}
        for begin, end in sentence_bounds(text):
            offsets = [(begin + m.start(), begin + m.end()) for m in WORD.finditer(text[begin:end])]
            if not offsets:
                continue
            for i, (s, e) in enumerate(offsets):
                self.begins[s] = self.ends[e] = (len(self.sentences), i)
            self.offsets.append(offsets)
            self.sentences.append([text[s:e] for s, e in offsets])

    def words_of(self, start, end):
        """(sentence, first word, end word) of a character span, or None where it does not fit the words."""
        first, last = self.begins.get(start), self.ends.get(end)
        if first is None or last is None or first[0] != last[0] or last[1] < first[1]:
            return None
        return first[0], first[1], last[1] + 1

    def word_at(self, start):
        return self.begins.get(start)

    def word_before(self, end):
        """The word that ends at or shortly before a position."""
        return next((self.ends[e] for e in range(end, end - 4, -1) if e in self.ends), None)


def is_name(words, kind, at_start, common):
    """Whether a mention is a name: capitals throughout but for small words, and not only a title."""
    if words[0].lower() in labels.PRONOUNS or all(w.lower() in TITLE_WORDS | HONORIFICS for w in words):
        return False
    if at_start and len(words) == 1 and common[words[0].lower()] > 1:
        return False
    if not (words[0][0].isupper() or words[0][0].isdigit()):
        return words[0][:3].lower() == "al-" or (len(words[0]) > 1 and words[0][1].isupper())
    capital = sum(w[0].isupper() for w in words)
    small = [w for w in words if w[0].isalpha() and w[0].islower() and w.lower() not in SMALL_WORDS]
    return capital > 0 and (not small or (kind == "EVENT" and (capital > 1 or words[0][0].isdigit() or len(words) < 3)))


def head_of(words, kind, name):
    """Head word of a mention without a tree: the last word before a preposition; a person's first name."""
    if name and kind == "PERSON":
        return 0
    end = next((i for i, w in enumerate(words) if i and w.lower() in STOPS), len(words))
    while end > 1 and words[end - 1] in ("'s", "’s", "'", "’", '"', "”"):
        end -= 1
    return end - 1


def load(folder, lexicon, only=None):
    """Gold articles as documents, sorted by file name; `only` filters by position."""
    paths = sorted(Path(folder).glob("*.json"))
    graphs = [json.loads(p.read_text(encoding="utf-8")) for p in paths]
    common = Counter(w for g in graphs for w in re.findall(r"\b[a-z]+\b", g["text"]))
    return [_document(g, lexicon, common) for i, g in enumerate(graphs) if only is None or only(i)]


def _document(graph, lexicon, common):
    article = Article(graph["text"])
    spans = [[] for _ in article.sentences]
    mentions, words_of_entity = [], {}
    for entity in graph["entities"]:
        for start, end, _ in entity["mentions"]:
            place = article.words_of(start, end)
            if place:
                _add_mention(article, entity, place, spans, mentions, words_of_entity, lexicon, common)
    for place in _title_places(graph, article):
        spans[place[0]].append((place[1], place[2], ["TITLE"], 2))
    masks = [_masks(words, marked) for words, marked in zip(article.sentences, spans)]
    document = Document(graph["id"], "gold", [Sentence(w, names=m) for w, m in zip(article.sentences, masks)])
    document.mentions = _one_per_anchor(mentions)
    document.complete_entities = True
    _add_events(document, graph, article, words_of_entity)
    _add_cues(document, graph, article, words_of_entity)
    return document


def _add_mention(article, entity, place, spans, mentions, words_of_entity, lexicon, common):
    number, start, end = place
    sentence, kind = article.sentences[number], entity["type"]
    words = sentence[start:end]
    name = is_name(words, kind, start == 0, common) and (kind != "GROUP" or lexicon.is_people(words))
    if name:
        spans[number].append((start, end, _name_types(words, kind, lexicon), 1))
    elif words[0][0].isupper() and start > 0 and words[0].lower() not in labels.PRONOUNS:
        spans[number].append((start, end, name_sets.ALL, 0))
    anchor = start + head_of(words, kind, name)
    if start and sentence[start - 1].lower() in ("the", "a", "an"):
        start -= 1
    mentions.append(Mention(number, start, end, anchor, entity["id"],
                            1 << labels.ENTITY_ID[kind], edges=not name))
    words_of_entity.setdefault(entity["id"], []).append((number, anchor))


def _name_types(words, kind, lexicon):
    if lexicon.is_people(words) and kind in ("COUNTRY", "PLACE", "GROUP"):
        return ["NORP"]
    if kind == "ORGANIZATION" and len(words) == 1 and words[0].lower() in PARTY_ADJECTIVES:
        return ["NORP", "ORGANIZATION"]
    if kind == "EVENT" and len(words) == 1 and words[0].lower() in PARTY_ADJECTIVES:
        return ["NORP"]
    return [TYPES[kind]]


def _title_places(graph, article):
    """Where the value of a position stands near a mention of its holder."""
    mentions = {e["id"]: e["mentions"] for e in graph["entities"]}
    for relation in graph["relations"]:
        if relation["type"] == "holdsPosition" and relation.get("value"):
            for hit in re.finditer(r"\b" + re.escape(relation["value"]) + r"\b", article.text, re.I):
                near = any(s - 100 <= hit.start() <= e + 100 for s, e, _ in mentions.get(relation["subject"], []))
                place = article.words_of(hit.start(), hit.end()) if near else None
                if place:
                    yield place


def _masks(words, marked):
    """Masks from overlapping spans: titles first, then the longer name; unknown spans lose to known ones."""
    taken, spans = set(), []
    for start, end, kinds, rank in sorted(marked, key=lambda m: (-m[3], m[0] - m[1])):
        if kinds is name_sets.ALL:
            spans += [(i, i + 1, kinds) for i in range(start, end) if i not in taken]
        elif not taken.intersection(range(start, end)):
            spans.append((start, end, kinds))
        taken.update(range(start, end))
    spans = [s for s in spans if s[2] is not name_sets.ALL] + [s for s in spans if s[2] is name_sets.ALL]
    out = name_sets.masks(words, [s for s in spans if s[2] is not name_sets.ALL], ["TITLE", "DATE", "MISC"])
    for start, end, kinds in spans:
        if kinds is name_sets.ALL:
            out[start] = 0
    return [m | 1 << labels.TAG_ID["B-NORP"] if m & 1 and lexical_capital(w) else m for m, w in zip(out, words)]


def lexical_capital(word):
    return len(word) > 1 and word[0].isupper()


def _one_per_anchor(mentions):
    kept = {}
    for mention in sorted(mentions, key=lambda m: m.end - m.start):
        kept.setdefault((mention.sentence, mention.anchor), mention)
    return sorted(kept.values(), key=lambda m: (m.sentence, m.anchor))


def _candidates(document, number, entities, words_of_entity):
    """(positive, negative) head words of one sentence for a role filled by these entities."""
    positive = sorted({w for e in entities for s, w in words_of_entity.get(e, []) if s == number})
    negative = [m.anchor for m in document.mentions if m.sentence == number and m.anchor not in positive]
    return positive, negative


def _add_events(document, graph, article, words_of_entity):
    document.events, seen = [], set()
    for event in graph["events"]:
        place = article.word_at(event["trigger"][0])
        if place is None or place in seen:
            continue
        seen.add(place)
        roles = {role: _candidates(document, place[0], event[key], words_of_entity)
                 for role, key in (("actor", "actors"), ("target", "targets"), ("place", "place"))}
        # a role that is filled from another sentence tells nothing about the words of this one
        roles = {role: pair for role, pair in roles.items()
                 if pair[0] or not event[{"actor": "actors", "target": "targets", "place": "place"}[role]]}
        document.events.append(Event(*place, labels.EVENT_ID[event["type"]], labels.MODALITY_ID[event["modality"]], roles))


def _add_cues(document, graph, article, words_of_entity):
    document.cues, seen = [], set()
    for statement in graph["statements"]:
        place = article.word_at(statement["cue"][0]) if statement.get("cue") else None
        if place is None or place in seen:
            continue
        seen.add(place)
        roles = {"speaker": _candidates(document, place[0], [statement["speaker"]], words_of_entity)}
        for role, word in (("content_first", article.word_at(statement["content"][0])),
                           ("content_last", article.word_before(statement["content"][1]))):
            if word and word[0] == place[0]:
                others = [i for i in range(len(article.sentences[place[0]])) if i != word[1]]
                roles[role] = ([word[1]], others)
        document.cues.append(Cue(*place, roles))
