"""Windows of consecutive sentences: what the encoder reads at once, with the targets of every head.

A window starts with [CLS] and has [SEP] after each sentence. Word positions in targets count over the window.
"""
from dataclasses import dataclass, field

import numpy as np
import torch

from . import labels

IGNORE = -100


@dataclass
class Window:
    """One packed input. Lists are per piece (ids, cases) or per word (all others)."""
    document: object
    ids: list
    cases: list
    starts: list = field(default_factory=list)
    words: list = field(default_factory=list)
    sentence: list = field(default_factory=list)  # number of the sentence in the document
    offset: dict = field(default_factory=dict)  # sentence number -> position of its first word in the window
    mentions: list = field(default_factory=list)  # (word, first, last, Mention)
    events: list = field(default_factory=list)  # (word, base, Event)
    cues: list = field(default_factory=list)


def pack(document, wordpiece, limit):
    """Windows of at most `limit` pieces; a longer sentence stands alone and is cut at 510 pieces."""
    windows = []
    for number, sentence in enumerate(document.sentences):
        pieces = [wordpiece.encode(w) for w in sentence.words]
        size = sum(len(ids) for ids, _ in pieces) + 1
        if not windows or len(windows[-1].ids) + size > limit:
            windows.append(Window(document, [wordpiece.cls], [0]))
        window = windows[-1]
        window.offset[number] = len(window.words)
        for word, (ids, cases) in zip(sentence.words, pieces):
            if len(window.ids) + len(ids) > 510:
                break
            window.starts.append(len(window.ids))
            window.words.append(word)
            window.sentence.append(number)
            window.ids += ids
            window.cases += cases
        window.ids.append(wordpiece.sep)
        window.cases.append(0)
    _attach(document, windows)
    return [w for w in windows if w.words]


def _attach(document, windows):
    """Mentions, events and cues to the window of their sentence."""
    home = {number: w for w in windows for number in w.offset}
    for mention in document.mentions or []:
        window = home[mention.sentence]
        base = window.offset[mention.sentence]
        if base + mention.end <= len(window.words):
            window.mentions.append((base + mention.anchor, base + mention.start, base + mention.end - 1, mention))
    for kind in ("events", "cues"):
        for item in getattr(document, kind) or []:
            window = home[item.sentence]
            base = window.offset[item.sentence]
            if base + len(document.sentences[item.sentence].words) <= len(window.words):
                getattr(window, kind).append((base + item.word, base, item))


def inputs(windows):
    """The model's four inputs as padded tensors."""
    batch, length = len(windows), max(len(w.ids) for w in windows)
    width = max(len(w.words) for w in windows)
    ids, mask, cases = (np.zeros((batch, length), np.int64) for _ in range(3))
    starts = np.zeros((batch, width), np.int64)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size], mask[row, :size], cases[row, :size] = window.ids, 1, window.cases
        starts[row, :len(window.words)] = window.starts
    return tuple(torch.from_numpy(a) for a in (ids, mask, cases, starts))


def targets(windows, relation_id):
    """Padded targets per word; IGNORE or a zero mask where there is no annotation."""
    batch, width = len(windows), max(len(w.words) for w in windows)
    out = {key: np.full((batch, width), IGNORE, np.int64)
           for key in ("heads", "relations", "upos", "mention", "first", "last", "trigger", "modality", "cue", "sentence")}
    out["names"], out["entity"] = (np.zeros((batch, width), np.int64) for _ in range(2))
    for row, window in enumerate(windows):
        out["sentence"][row, :len(window.words)] = window.sentence
        for number, base in window.offset.items():
            _sentence_targets(out, row, base, window, window.document.sentences[number], relation_id)
        _mention_targets(out, row, window)
        _fact_targets(out, row, window)
    return {key: torch.from_numpy(a) for key, a in out.items()}


def _sentence_targets(out, row, base, window, sentence, relation_id):
    count = min(len(sentence.words), len(window.words) - base)
    place = slice(base, base + count)
    if sentence.names:
        out["names"][row, place] = sentence.names[:count]
    if sentence.heads and count == len(sentence.words):
        out["heads"][row, place] = [h + base if h else 0 for h in sentence.heads]  # 0 root, else 1 + word
        out["relations"][row, place] = [relation_id.get(r, IGNORE) for r in sentence.relations]
        out["upos"][row, place] = [labels.UPOS_ID.get(u, IGNORE) for u in sentence.upos]


def _mention_targets(out, row, window):
    if window.document.mentions is None:
        return
    size = len(window.words)
    if window.document.complete_mentions:
        out["mention"][row, :size] = 0
    if window.document.complete_entities:
        out["entity"][row, :size] = 1
        for _, first, last, mention in window.mentions:
            if not mention.edges:  # the head of a name is found by rule: its other words are left open
                out["entity"][row, first:last + 1] = 0
    for word, first, last, mention in window.mentions:
        out["mention"][row, word] = 1
        out["entity"][row, word] = mention.entity_mask
        if mention.edges:
            out["first"][row, word], out["last"][row, word] = first, last


def _fact_targets(out, row, window):
    if window.document.events is None:
        return
    size = len(window.words)
    out["trigger"][row, :size] = out["cue"][row, :size] = 0
    for word, _, event in window.events:
        out["trigger"][row, word], out["modality"][row, word] = event.type, event.modality
    for word, _, _ in window.cues:
        out["cue"][row, word] = 1


def role_pairs(windows):
    """(row, source word, role, [positive words], [negative words]) for every trigger and cue."""
    for row, window in enumerate(windows):
        for word, base, item in window.events + window.cues:
            for role, (positive, negative) in item.roles.items():
                if positive or negative:
                    yield row, word, labels.ROLE_ID[role], [base + w for w in positive], [base + w for w in negative]


def batches(windows, limit, shuffle=None):
    """Groups of windows of like length, at most `limit` padded pieces each."""
    order = list(range(len(windows)))
    if shuffle:
        shuffle.shuffle(order)
    order.sort(key=lambda i: len(windows[i].ids) + (shuffle.random() * 3 if shuffle else 0))
    out, current, longest = [], [], 0
    for i in order:
        longest = max(longest, len(windows[i].ids))
        if current and longest * (len(current) + 1) > limit:
            out.append(current)
            current, longest = [], len(windows[i].ids)
        current.append(windows[i])
    return out + [current] if current else out


def runs(windows, limit):
    """Groups of consecutive windows of one document, at most `limit` padded pieces each."""
    out, current, longest = [], [], 0
    for window in windows:
        longest = max(longest, len(window.ids))
        if current and (current[0].document is not window.document or longest * (len(current) + 1) > limit):
            out.append(current)
            current, longest = [], len(window.ids)
        current.append(window)
    return out + [current] if current else out
