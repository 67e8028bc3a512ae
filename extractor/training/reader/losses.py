"""Losses of all heads. Each looks only at words that are annotated for it."""
import torch
from torch.nn import functional as F

from . import labels
from .windows import IGNORE, role_pairs

WEIGHTS = {"names": 1.0, "arcs": 1.0, "labels": 1.0, "upos": 0.5, "mention": 0.5, "entity": 0.3, "edges": 0.3,
           "antecedent": 0.5, "trigger": 0.7, "modality": 0.2, "cue": 0.4, "roles": 0.4}
SOURCE_WEIGHT = {"gmb_silver": 0.7}


def total(model, out, windows, target):
    """(weighted sum, {name: value}) over one batch."""
    parts = {"names": names(out["names"], target["names"])}
    if (target["heads"] != IGNORE).any():
        parts.update(grammar(out, target))
    if windows[0].document.mentions is not None:
        parts.update(reference(model, out, windows, target))
    if windows[0].document.events is not None:
        parts.update(facts(out, windows, target))
    parts = {key: value for key, value in parts.items() if value is not None}
    scale = SOURCE_WEIGHT.get(windows[0].document.source, 1.0)
    return scale * sum(WEIGHTS[key] * value for key, value in parts.items()), {k: float(v) for k, v in parts.items()}


def permitted(logits, mask):
    """Negative log of the probability of all classes in the bit mask; None where every mask is empty."""
    known = mask > 0
    if not known.any():
        return None
    logits, mask = logits[known], mask[known]
    bits = (mask[:, None] >> torch.arange(logits.shape[-1])) & 1
    inside = logits.masked_fill(bits == 0, -1e9).logsumexp(-1)
    return (logits.logsumexp(-1) - inside).mean()


def names(logits, mask):
    return permitted(logits, mask)


def choice(logits, target):
    """Cross entropy over annotated words."""
    known = target != IGNORE
    return F.cross_entropy(logits[known], target[known]) if known.any() else None


def binary(logits, target):
    known = target != IGNORE
    return F.binary_cross_entropy_with_logits(logits[known], target[known].float()) if known.any() else None


def same_sentence(sentence):
    """[batch, word, word]: both words stand in one sentence."""
    return (sentence[:, :, None] == sentence[:, None, :]) & (sentence[:, :, None] != IGNORE)


def label_scores(out, rows, words, heads):
    """Scores of all labels for chosen arcs; `heads` counts the root as 0."""
    return (out["label_dependent"][rows, words] @ out["label_head"][rows, heads][..., None])[..., 0]


def grammar(out, target):
    together = same_sentence(target["sentence"])
    allowed = torch.cat([torch.ones_like(together[..., :1]), together], -1)
    arcs = out["arcs"].masked_fill(~allowed, -1e4)
    rows, words = (target["heads"] != IGNORE).nonzero(as_tuple=True)
    heads = target["heads"][rows, words]
    relation = target["relations"][rows, words]
    return {"arcs": F.cross_entropy(arcs[rows, words], heads),
            "labels": choice(label_scores(out, rows, words, heads), relation),
            "upos": choice(out["upos"], target["upos"])}


def reference(model, out, windows, target):
    together = same_sentence(target["sentence"])
    first = choice(out["span_first"].masked_fill(~together, -1e4), target["first"])
    last = choice(out["span_last"].masked_fill(~together, -1e4), target["last"])
    return {"mention": binary(out["mention"], target["mention"]), "entity": permitted(out["entity"], target["entity"]),
            "edges": None if first is None else first + last, "antecedent": antecedents(model, out, windows)}


def antecedent_features(mentions):
    """(kinds, gap bucket [n, n], match [n, n]) of mentions given as (sentence, head word, words), in reading order."""
    kinds = torch.tensor([labels.kind_of(head) for _, head, _ in mentions])
    gaps = torch.tensor([[labels.gap_bucket(max(0, a[0] - b[0])) for b in mentions] for a in mentions])
    bags = [(head.lower(), [w.lower() for w in words]) for _, head, words in mentions]
    bags = [(h, w[1:] if len(w) > 1 and w[0] in ("the", "a", "an") else w) for h, w in bags]
    match = torch.tensor([[_match(a, b) for b in bags] for a in bags])
    return kinds, gaps, match


def _match(a, b):
    if a[1] == b[1]:
        return 3
    if a[0] == b[0]:
        return 2
    return 1 if a[0] in b[1] or b[0] in a[1] else 0


def antecedent_scores(model, query, key, features):
    """[n, n] scores of column as antecedent of row."""
    kinds, gaps, match = features
    scores = query @ key.T * labels_scale(query)
    scores = scores + model.gap_bias[kinds[:, None], kinds[None, :], gaps]
    return scores + model.match_bias[kinds[:, None].expand_as(match), match]


def labels_scale(query):
    return query.shape[-1] ** -0.5


def antecedents(model, out, windows):
    """Probability of a true antecedent among all earlier mentions of these windows, or of "none"."""
    listed = [(row, word, first, last, m) for row, w in enumerate(windows) for word, first, last, m in w.mentions
              if m.cluster is not None]
    if len(listed) < 2:
        return None
    rows, words = torch.tensor([x[0] for x in listed]), torch.tensor([x[1] for x in listed])
    features = antecedent_features([(m.sentence, windows[r].words[w], windows[r].words[f:l + 1]) for r, w, f, l, m in listed])
    scores = antecedent_scores(model, out["antecedent_query"][rows, words], out["antecedent_key"][rows, words], features)
    count = len(listed)
    earlier = torch.ones(count, count).tril(-1).bool()
    numbers = {}
    cluster = torch.tensor([numbers.setdefault(x[4].cluster, len(numbers)) for x in listed])
    true = earlier & (cluster[:, None] == cluster[None, :])
    none = out["antecedent_none"][rows, words][:, None]
    scores = torch.cat([none, scores.masked_fill(~earlier, -1e4)], 1)
    true = torch.cat([~true.any(1, keepdim=True), true], 1)
    return (scores.logsumexp(1) - scores.masked_fill(~true, -1e9).logsumexp(1)).mean()


def facts(out, windows, target):
    return {"trigger": choice(out["trigger"], target["trigger"]), "modality": choice(out["modality"], target["modality"]),
            "cue": binary(out["cue"], target["cue"]), "roles": roles(out, windows)}


def roles(out, windows):
    """Positives: the best of the words that name the filler; negatives: every other candidate of the sentence."""
    losses = []
    for row, word, role, positive, negative in role_pairs(windows):
        scores = out["role_key"][row] @ out["role_query"][row, word, role] * out["role_key"].shape[-1] ** -0.5
        if positive:
            losses.append(F.softplus(-scores[positive].max()))
        if negative:
            losses.append(F.softplus(scores[negative]).sum() / max(1, len(negative)) ** 0.5)
    return torch.stack(losses).mean() if losses else None
