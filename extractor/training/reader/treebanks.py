"""Readers of CoNLL-U trees and of the coreference layers of GUM and OntoGUM."""
import re
from pathlib import Path

from . import labels, name_sets
from .document import Document, Mention, Sentence

ENTITY_OPTIONS = {"person": ["PERSON", "GROUP"], "place": ["PLACE", "COUNTRY"],
                  "organization": ["ORGANIZATION", "COUNTRY", "GROUP"], "event": ["EVENT", "NONE"]}
BRACKET = re.compile(r"(\()?([^()]+)(\))?")


def read_trees(path):
    """[(document id, [Sentence])] of a CoNLL-U file."""
    documents, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if line.startswith("# newdoc id = "):
                documents.append((line[14:].strip(), []))
            elif len(cells) > 7 and cells[0].isdigit():
                rows.append(cells)
            elif len(cells) == 1 and not line.strip() and rows:
                documents[-1][1].append(_sentence(rows))
                rows = []
    if rows:
        documents[-1][1].append(_sentence(rows))
    return documents


def _sentence(rows):
    return Sentence([r[1] for r in rows], heads=[int(r[6]) for r in rows], relations=[r[7] for r in rows],
                    upos=[r[3] for r in rows])


def read_chains(path):
    """[(first word, end, label)] of a bracketed coreference file, words counted over the document."""
    spans, open_, position = [], {}, -1
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 2:
                continue
            position += 1
            for opening, label, closing in BRACKET.findall(cells[-1]) if cells[-1] != "_" else []:
                if opening:
                    open_.setdefault(label, []).append(position)
                if closing and open_.get(label):
                    spans.append((open_[label].pop(), position + 1, label))
    return spans


def anchor_of(sentence, start, end, taken):
    """The head word of a span; where a shorter mention has it, the conjunction, else the first free word."""
    inside = [i for i in range(start, end) if not start < sentence.heads[i] <= end and sentence.upos[i] != "PUNCT"]
    head = inside[0] if inside else start
    if head not in taken:
        return head
    free = [i for i in range(start, end) if i not in taken and sentence.upos[i] != "PUNCT"]
    joined = [i for i in free if sentence.upos[i] == "CCONJ"]
    return (joined or free or [None])[0]


def mentions_of(sentences, gum_spans, onto_spans):
    """Mentions of both layers; the clusters are OntoGUM's, a GUM mention outside them is a cluster of its own."""
    starts, owner = [], []
    for number, sentence in enumerate(sentences):
        starts.append(len(owner))
        owner += [number] * len(sentence.words)
    clusters = {(s, e): label for s, e, label in onto_spans}
    kinds = {(s, e): label.split("-")[0] for s, e, label in gum_spans}
    out, taken = [], {}
    for s, e in sorted(set(clusters) | set(kinds), key=lambda span: (span[1] - span[0], span)):
        if owner[s] != owner[e - 1]:
            continue
        number, base = owner[s], starts[owner[s]]
        anchor = anchor_of(sentences[number], s - base, e - base, taken.setdefault(number, set()))
        if anchor is None:
            continue
        taken[number].add(anchor)
        kind = ENTITY_OPTIONS.get(kinds.get((s, e)), ["NONE"] if (s, e) in kinds else labels.ENTITY_TYPES)
        out.append(Mention(number, s - base, e - base, anchor, clusters.get((s, e), ("single", s, e)),
                           labels.all_bits(kind, labels.ENTITY_ID)))
    return sorted(out, key=lambda m: (m.sentence, m.anchor))


def load_gum(root, lexicon, chains=True):
    """GUM documents with trees, names and reference; `root` is the train or dev folder."""
    root = Path(root)
    names = dict(name_sets.read_bio(root / "ner" / "gum.conll"))
    out = []
    for path in sorted((root / "dep" / "gum").glob("*.conllu")):
        for identifier, sentences in read_trees(path):
            _add_names(sentences, names.get(identifier), lexicon)
            document = Document(identifier, "gum", sentences)
            onto, gum = (root / "coref" / layer / f"{identifier}.conll" for layer in ("ontogum", "gum"))
            if chains and onto.exists() and gum.exists():
                document.mentions = mentions_of(sentences, read_chains(gum), read_chains(onto))
                document.complete_mentions = document.complete_entities = True
            out.append(document)
    return out


def _add_names(sentences, named, lexicon):
    """Name masks from the name file, where its sentences hold the same words."""
    if not named:
        return
    for sentence, (words, tags) in zip(sentences, named):
        if sentence.words == words:
            sentence.names = name_sets.sentence_masks("gum", words, tags, lexicon)


def load_ewt(path):
    """EWT documents: trees only."""
    return [Document(identifier, "ewt", sentences) for identifier, sentences in read_trees(path)]
