"""From scores to answers: BIO paths, trees, mentions, clusters. CONTRACT.md states the same rules for Java."""
import numpy as np
import torch

from . import labels, losses
from .windows import inputs

IMPOSSIBLE = -1e9


def _transitions():
    size = len(labels.NAME_TAGS)
    start, table = np.zeros(size), np.zeros((size, size))
    for j, tag in enumerate(labels.NAME_TAGS):
        if tag[0] == "I":
            start[j] = IMPOSSIBLE
            for i, before in enumerate(labels.NAME_TAGS):
                if before == "O" or before[2:] != tag[2:]:
                    table[i, j] = IMPOSSIBLE
    return start, table


START, TRANSITION = _transitions()


def best_tags(scores):
    """The best BIO sequence of one sentence from [words, tags] scores (plain logits will do)."""
    value, back = scores[0] + START, []
    for row in scores[1:]:
        step = value[:, None] + TRANSITION
        best = step.argmax(0)
        back.append(best)
        value = step[best, np.arange(len(best))] + row
    path = [int(value.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return [labels.NAME_TAGS[i] for i in reversed(path)]


def best_tree(scores):
    """Heads (0 root, else 1 + word) of one sentence from [words, 1 + words] scores: the best tree with one root."""
    scores = np.array(scores, dtype=float)
    size = len(scores)
    scores[np.arange(size), np.arange(size) + 1] = -np.inf
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle([-1] + list(heads)):
        return [int(h) for h in heads]
    root = int(scores[:, 0].argmax())
    scores[:, 0] = -np.inf
    scores[root] = -np.inf
    scores[root, 0] = 0.0
    square = np.vstack([np.full(size + 1, -np.inf), scores])
    return [int(h) for h in _edmonds(square)[1:]]


def _cycle(heads):
    """Nodes of a cycle in a list of heads with node 0 as root, or an empty list."""
    state = [0] * len(heads)
    state[0] = 2
    for node in range(1, len(heads)):
        path = []
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node):]
        for step in path:
            state[step] = 2
    return []


def _edmonds(scores):
    """Chu-Liu/Edmonds; scores[dependent, head], node 0 is the root."""
    heads = [-1] + [int(h) for h in scores[1:].argmax(1)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [n for n in range(len(heads)) if n not in inside]
    new = len(outside)
    small = np.full((new + 1, new + 1), -np.inf)
    enter, leave = {}, {}
    for a, node in enumerate(outside):
        small[a, :new] = scores[node, outside]
        best = max(cycle, key=lambda c: scores[node, c])
        leave[a], small[a, new] = best, scores[node, best]
        best = max(cycle, key=lambda c: scores[c, node] - scores[c, heads[c]])
        enter[a], small[new, a] = best, scores[best, node] - scores[best, heads[best]]
    found = _edmonds(small)
    out = list(heads)
    for a, node in enumerate(outside[1:], 1):
        out[node] = leave[a] if found[a] == new else outside[found[a]]
    out[enter[found[new]]] = outside[found[new]]
    return out


class Answers:
    """Runs a model (any callable from inputs to a dict of tensors) over windows; outputs by window, unpadded."""

    def __init__(self, run, parameters):
        self.run, self.parameters = run, parameters

    def __call__(self, windows):
        with torch.no_grad():
            out = self.run(*inputs(windows))
        for row, window in enumerate(windows):
            yield window, {key: value[row] for key, value in out.items()}


def names(window, out):
    """{sentence number: tags}"""
    scores = out["names"].numpy()
    return {number: best_tags(scores[base:base + count]) for number, base, count in sentences(window)}


def sentences(window):
    """(sentence number, first word, words) of each sentence of a window"""
    for number, base in window.offset.items():
        count = window.sentence.count(number)
        if count:
            yield number, base, count


def trees(window, out):
    """{sentence number: (heads, label ids, upos ids)}"""
    answer = {}
    for number, base, count in sentences(window):
        block = out["arcs"][base:base + count]
        block = torch.cat([block[:, :1], block[:, 1 + base:1 + base + count]], 1)
        heads = best_tree(block.numpy())
        places = torch.tensor([h + base if h else 0 for h in heads])
        words = torch.arange(base, base + count)
        relation = (out["label_dependent"][words] @ out["label_head"][places][..., None])[..., 0].argmax(-1)
        answer[number] = heads, relation.tolist(), out["upos"][words].argmax(-1).tolist()
    return answer


def mentions(window, out, threshold=0.0):
    """(sentence, head word, first, last) over the window for each predicted mention; one per span."""
    found = {}
    for number, base, count in sentences(window):
        for word in range(base, base + count):
            if out["mention"][word] <= threshold:
                continue
            first = base + int(out["span_first"][word, base:word + 1].argmax())
            last = word + int(out["span_last"][word, word:base + count].argmax())
            found.setdefault((first, last), (number, word, first, last))
    return sorted(found.values(), key=lambda m: m[:2])


def clusters(parameters, listed):
    """Cluster number of each mention: (sentence, head word, words, query, key, none score) in reading order."""
    if not listed:
        return []
    features = losses.antecedent_features([m[:3] for m in listed])
    query, key = torch.stack([m[3] for m in listed]), torch.stack([m[4] for m in listed])
    scores = losses.antecedent_scores(parameters, query, key, features)
    numbers = []
    for i, mention in enumerate(listed):
        best = int(scores[i, :i].argmax()) if i else 0
        joined = i > 0 and scores[i, best] > mention[5]
        numbers.append(numbers[best] if joined else i)
    return numbers
