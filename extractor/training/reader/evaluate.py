"""Figures over documents with gold answers, and predictions in the form that the shared scorers read."""
from collections import Counter

from . import decode, name_sets, windows

COARSE = {"PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "LOCATION": "LOCATION"}


def f1(true, found, right):
    precision, recall = right / max(1, found), right / max(1, true)
    return 2 * precision * recall / max(1e-9, precision + recall)


def predict(run, parameters, documents, wordpiece, limit, each, batch=3072):
    """Calls each(window, outputs) for all windows, long and short batched apart."""
    packed = [w for d in documents for w in windows.pack(d, wordpiece, limit)]
    answers = decode.Answers(run, parameters)
    for group in windows.batches(packed, batch):
        for window, out in answers(group):
            each(window, out)


def name_tags(run, parameters, documents, wordpiece, limit):
    """{(document id, sentence number): tags}"""
    tags = {}
    predict(run, parameters, documents, wordpiece, limit,
            lambda w, out: tags.update({(w.document.id, n): t for n, t in decode.names(w, out).items()}))
    return tags


def name_figures(tags, gold):
    """Strict span and type F1 over PERSON, ORGANIZATION, LOCATION; gold {(document, sentence): tags}."""
    count = Counter()
    for key, expected in gold.items():
        wanted = {s for s in name_sets.spans_of(expected) if s[2] in COARSE}
        found = {s for s in name_sets.spans_of(tags.get(key, ["O"])) if s[2] in COARSE}
        count.update(true=len(wanted), found=len(found), right=len(wanted & found))
    return 100 * f1(count["true"], count["found"], count["right"])


def grammar_figures(run, parameters, documents, wordpiece, limit, relations):
    """{UAS, LAS, UPOS} on gold words, punctuation included, labels with subtypes."""
    count = Counter()

    def each(window, out):
        for number, (heads, labels_, upos) in decode.trees(window, out).items():
            gold = window.document.sentences[number]
            for h, r, u, gh, gr, gu in zip(heads, labels_, upos, gold.heads, gold.relations, gold.upos):
                count["words"] += 1
                count["UAS"] += h == gh
                count["LAS"] += h == gh and relations[r] == gr
                count["LAS universal"] += h == gh and relations[r].split(":")[0] == gr.split(":")[0]
                count["UPOS"] += decode.labels.UPOS[u] == gu

    predict(run, parameters, documents, wordpiece, limit, each)
    return {k: 100 * count[k] / max(1, count["words"]) for k in ("UAS", "LAS", "LAS universal", "UPOS")}


def reference_clusters(run, parameters, documents, wordpiece, limit):
    """{document id: (text joined by blanks, [[[start, end], ...], ...])} with predicted mentions."""
    listed = {d.id: [] for d in documents}

    def each(window, out):
        for number, word, first, last in decode.mentions(window, out):
            base = window.offset[number]
            listed[window.document.id].append(
                (number, word - base, first - base, last - base, out["antecedent_query"][word], out["antecedent_key"][word],
                 float(out["antecedent_none"][word])))

    predict(run, parameters, documents, wordpiece, limit, each)
    return {d.id: _spans(d, sorted(listed[d.id], key=lambda m: m[:2]), parameters) for d in documents}


def _spans(document, mentions, parameters):
    starts, position = [], 0
    for sentence in document.sentences:
        row = []
        for word in sentence.words:
            row.append((position, position + len(word)))
            position += len(word) + 1
        starts.append(row)
    rows = [(n, document.sentences[n].words[w], document.sentences[n].words[f:l + 1], q, k, none)
            for n, w, f, l, q, k, none in mentions]
    groups = {}
    for (n, _, f, l, *_), cluster in zip(mentions, decode.clusters(parameters, rows)):
        groups.setdefault(cluster, []).append([starts[n][f][0], starts[n][l][1]])
    return " ".join(w for s in document.sentences for w in s.words), list(groups.values())
