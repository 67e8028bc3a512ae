"""The encoder with all heads. Every head reads the vector of a word's first piece.

Pairwise scores are split into a vector per word wherever the pairs may reach over windows or are chosen later (labels
of arcs, antecedents, roles), so that the Java side needs dot products only and no weights of its own.
"""
import torch
from torch import nn
from torch.nn import functional as F

from . import labels
from .encoder import WIDTH, Encoder

ARC, LABEL_HIDDEN, LABEL_RANK, EDGE, REFERENCE_HIDDEN, REFERENCE, ROLE = 256, 128, 24, 64, 192, 96, 48
OUTPUTS = ["names", "upos", "arcs", "label_dependent", "label_head", "mention", "entity", "span_first", "span_last",
           "antecedent_query", "antecedent_key", "antecedent_none", "trigger", "modality", "cue", "role_query", "role_key"]


class Reader(nn.Module):
    """forward() answers a dict of the OUTPUTS; shapes are in CONTRACT.md."""

    def __init__(self, relations, encoder=None):
        super().__init__()
        self.relations = relations
        self.encoder = encoder or Encoder()
        self.names = nn.Linear(WIDTH, len(labels.NAME_TAGS))
        self.upos = nn.Linear(WIDTH, len(labels.UPOS))
        self.arc_mlp = nn.Linear(WIDTH, 2 * ARC)
        self.arc_bilinear = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.01)
        self.label_mlp = nn.Linear(WIDTH, 2 * LABEL_HIDDEN)
        self.label_dependent = nn.Linear(LABEL_HIDDEN, len(relations) * (LABEL_RANK + 1))
        self.label_head = nn.Linear(LABEL_HIDDEN, LABEL_RANK)
        self.mention = nn.Linear(WIDTH, 1)
        self.entity = nn.Linear(WIDTH, len(labels.ENTITY_TYPES))
        self.edges = nn.Linear(WIDTH, 4 * EDGE)
        self.reference_mlp = nn.Linear(WIDTH, 2 * REFERENCE_HIDDEN)
        self.antecedent_query = nn.Linear(REFERENCE_HIDDEN, REFERENCE)
        self.antecedent_key = nn.Linear(REFERENCE_HIDDEN, REFERENCE)
        self.antecedent_none = nn.Linear(REFERENCE_HIDDEN, 1)
        self.gap_bias = nn.Parameter(torch.zeros(3, 3, len(labels.SENTENCE_GAPS) + 1))
        self.match_bias = nn.Parameter(torch.zeros(3, len(labels.MATCHES)))
        self.trigger = nn.Linear(WIDTH, len(labels.EVENT_TYPES))
        self.modality = nn.Linear(WIDTH, len(labels.MODALITIES))
        self.cue = nn.Linear(WIDTH, 1)
        self.role_query = nn.Linear(WIDTH, len(labels.ROLES) * ROLE)
        self.role_key = nn.Linear(WIDTH, ROLE - 1)

    def forward(self, input_ids, attention_mask, case_ids, word_starts):
        hidden = self.encoder(input_ids, attention_mask, case_ids)
        words = hidden.gather(1, word_starts[..., None].expand(-1, -1, WIDTH))
        rooted = torch.cat([hidden[:, :1], words], 1)  # the vector of [CLS] is the root of every sentence
        out = {"names": self.names(words), "upos": self.upos(words), "mention": self.mention(words)[..., 0],
               "entity": self.entity(words), "trigger": self.trigger(words), "modality": self.modality(words),
               "cue": self.cue(words)[..., 0]}
        out.update(self._grammar(rooted))
        out.update(self._edges(words))
        out.update(self._reference(words))
        out.update(self._roles(words))
        return out

    def _grammar(self, rooted):
        dependent, head = self._drop(F.gelu(self.arc_mlp(rooted))).chunk(2, -1)
        one = torch.ones_like(dependent[:, 1:, :1])
        arcs = torch.cat([dependent[:, 1:], one], -1) @ self.arc_bilinear @ head.transpose(1, 2)
        dependent, head = self._drop(F.gelu(self.label_mlp(rooted))).chunk(2, -1)
        table = self.label_dependent(dependent[:, 1:])
        table = table.view(table.shape[0], table.shape[1], len(self.relations), LABEL_RANK + 1)
        head = self.label_head(head)
        return {"arcs": arcs, "label_dependent": table, "label_head": torch.cat([head, torch.ones_like(head[..., :1])], -1)}

    def _edges(self, words):
        first_query, first_key, last_query, last_key = self.edges(words).chunk(4, -1)
        return {"span_first": first_query @ first_key.transpose(1, 2) / 8.0,
                "span_last": last_query @ last_key.transpose(1, 2) / 8.0}

    def _reference(self, words):
        query, key = self._drop(F.gelu(self.reference_mlp(words))).chunk(2, -1)
        return {"antecedent_query": self.antecedent_query(query), "antecedent_key": self.antecedent_key(key),
                "antecedent_none": self.antecedent_none(query)[..., 0]}

    def _roles(self, words):
        query = self.role_query(words)
        query = query.view(query.shape[0], query.shape[1], len(labels.ROLES), ROLE)
        key = self.role_key(words)
        return {"role_query": query, "role_key": torch.cat([key, torch.ones_like(key[..., :1])], -1)}

    def _drop(self, x):
        return F.dropout(x, 0.2, self.training)

    def body_parameters(self):
        """Pre-trained parameters that are tuned: all of the encoder but its word, position and case embeddings."""
        return [p for name, p in self.encoder.named_parameters() if name.split(".")[0] not in ("word", "position", "case")]

    def new_parameters(self):
        """Parameters that start from scratch."""
        return [p for name, p in self.named_parameters() if not name.startswith("encoder.") or name == "encoder.case.weight"]
