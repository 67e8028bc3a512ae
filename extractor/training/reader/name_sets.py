"""Readers of the name sets: BIO files to masks of permitted tags.

Sets annotate different types. For each word the mask holds every tag that its annotation permits; the loss is the
probability of the whole mask. A type that a set does not annotate is "open": any O word may carry it.
"""
from . import labels
from .document import Document, Sentence
from .lexicon import leading_title, may_be, title_spans

ALL = labels.NAME_TYPES + ["O"]
MIXED = ["NORP", "EVENT", "MISC"]
# per set: label -> permitted types, and the open types
SETS = {
    "gmb_silver": ({"per": ["PERSON"], "org": ["ORGANIZATION"], "geo": ["LOCATION"], "gpe": ["NORP"], "eve": ["EVENT"],
                    "art": ["MISC"], "nat": ["MISC", "EVENT"], "tim": ["DATE"]}, ["TITLE"]),
    "grobid_ner": ({"PERSON": ["PERSON"], "INSTITUTION": ["ORGANIZATION"], "ORGANISATION": ["ORGANIZATION"],
                    "BUSINESS": ["ORGANIZATION"], "MEDIA": ["ORGANIZATION"], "SPORT_TEAM": ["ORGANIZATION"],
                    "LOCATION": ["LOCATION"], "INSTALLATION": ["LOCATION"], "NATIONAL": ["NORP"],
                    "PERSON_TYPE": ["NORP", "O"], "EVENT": ["EVENT"], "LEGAL": ["MISC"], "CREATION": ["MISC"],
                    "AWARD": ["MISC"], "ARTIFACT": ["MISC"], "WEBSITE": ["MISC", "ORGANIZATION"], "PERIOD": ["DATE"],
                    "TITLE": ["TITLE"], "MEASURE": ["O"], "CONCEPT": ["O", "MISC", "NORP"]}, ["TITLE"]),
    "crossner_politics": ({"politician": ["PERSON"], "person": ["PERSON"], "organisation": ["ORGANIZATION"],
                           "politicalparty": ["ORGANIZATION"], "location": ["LOCATION"], "country": ["LOCATION"],
                           "election": ["EVENT"], "event": ["EVENT"], "misc": ["NORP", "MISC"]},
                          ["TITLE", "DATE", "NORP"]),
    "wikigold": ({"PER": ["PERSON"], "ORG": ["ORGANIZATION"], "LOC": ["LOCATION"], "MISC": MIXED}, ["TITLE", "DATE"]),
    "meantime": ({"PER": ["PERSON"], "ORG": ["ORGANIZATION"], "LOC": ["LOCATION"], "PRO": ["MISC"]},
                 ["TITLE", "DATE", "NORP", "EVENT"]),
    "redocred": ({"PER": ["PERSON"], "ORG": ["ORGANIZATION"], "LOC": ["LOCATION"], "MISC": MIXED, "TIME": ["DATE"],
                  "NUM": ["O"]}, ["TITLE"]),
    "gum": ({"person": ["PERSON"], "organization": ["ORGANIZATION"], "place": ["LOCATION"], "event": ["EVENT"],
             "object": ["MISC"], "abstract": ["MISC", "O"], "animal": ["MISC", "O"]}, ["TITLE", "DATE", "NORP"]),
    "wnut17": ({"person": ["PERSON"], "location": ["LOCATION"], "corporation": ["ORGANIZATION"],
                "group": ["ORGANIZATION"], "product": ["MISC"], "creative-work": ["MISC"]},
               ["TITLE", "DATE", "NORP", "EVENT"]),
}
TITLES_IN_NAMES = {"gmb_silver", "gum", "grobid_ner"}


def spans_of(tags):
    """(start, end, type) of a BIO sequence; an I- without its B- starts a span."""
    out, start = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != tags[start][2:]):
            out.append((start, i, tags[start][2:]))
            start = None
        if tag != "O" and start is None:
            start = i
    return out


def masks(words, spans, open_types):
    """Masks of a sentence from (start, end, permitted types) spans that do not overlap."""
    bits = labels.TAG_ID
    out = [1 << bits["O"]] * len(words)
    for i, word in enumerate(words):
        for kind in open_types:
            if may_be(word, kind):
                out[i] |= 1 << bits["B-" + kind] | 1 << bits["I-" + kind]
    for start, end, kinds in spans:
        for i in range(start, end):
            out[i] = 0
            for kind in kinds:
                out[i] |= 1 << (0 if kind == "O" else bits[("B-" if i == start else "I-") + kind])
    return out


def read_bio(path):
    """[(document id, [(words, tags)])] of a two-column file; without document lines, forty sentences make one."""
    documents, words, tags, marked = [], [], [], False

    def close():
        if words:
            if not documents or (not marked and len(documents[-1][1]) == 40):
                documents.append((f"{len(documents)}", []))
            documents[-1][1].append((list(words), list(tags)))
            words.clear(), tags.clear()

    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) > 1:
                words.append(cells[0]), tags.append(cells[1])
                continue
            close()
            if line.startswith("# doc = "):
                documents.append((line[8:].strip(), []))
                marked = True
    close()
    return [d for d in documents if d[1]]


def sentence_masks(name, words, tags, lexicon):
    """Masks of one sentence of the set `name`, after its repairs."""
    mapping, open_types = SETS[name]
    spans = []
    for start, end, label in spans_of(tags):
        kinds = mapping.get(label, ALL)
        spans += _repair(name, words, start, end, kinds, lexicon)
    if name == "gmb_silver":
        taken = {i for start, end, _ in spans for i in range(start, end)}
        spans += [(s, e, ["TITLE"]) for s, e in title_spans(words) if not taken.intersection(range(s, e))]
    return masks(words, spans, open_types)


def _repair(name, words, start, end, kinds, lexicon):
    span = words[start:end]
    if kinds == ["PERSON"] and name in TITLES_IN_NAMES:
        return _without_title(words, start, end, lexicon)
    if lexicon.is_people(span) and kinds != ["PERSON"]:
        return [(start, end, ["NORP"])]
    if kinds == MIXED and len(span) > 1:
        return [(start, end, ["EVENT", "MISC"])]
    if name == "gmb_silver" and lexicon.is_country(span):
        return [(start, end, ["LOCATION"])]
    if name == "gmb_silver" and kinds == ["NORP"] and not lexicon.is_people(span):
        return [(start, end, ["NORP", "LOCATION"])]
    if name == "grobid_ner" and kinds == ["LOCATION"] and "and" in span:
        middle = start + span.index("and")
        if start < middle < end - 1:
            return [(start, middle, kinds), (middle + 1, end, kinds)]
    return [(start, end, kinds)]


def _without_title(words, start, end, lexicon):
    """A personal name without the titles its span swallowed."""
    span = words[start:end]
    if lexicon.is_people(span):
        return [(start, end, ["NORP"])]
    if "," in span or "and" in span:  # a list of people under one span
        return [(start, end, ALL)]
    honorifics, title = leading_title(span)
    name = start + honorifics + title
    out = [(start + honorifics, name, ["TITLE"])] if title else []
    if name < end:
        out.append((name, end, ["PERSON"]))
    elif end < len(words) and words[end][0].isupper():  # the name after a lone title was left out: nothing is known
        out.append((end, end + 1, ALL))
    return out


def load(name, path, lexicon):
    """Documents of a name set."""
    out = []
    for identifier, sentences in read_bio(path):
        out.append(Document(identifier, name, [Sentence(w, names=sentence_masks(name, w, t, lexicon)) for w, t in sentences]))
    return out
