"""Train the reader on all sets at once.

usage: train.py --encoder bge.onnx --tokenizer tokenizer.json --out FOLDER [--shared ../shared] [--minutes 40] [--seed 1]

Batches of all sets are mixed by a fixed seed. Steps and minutes both bound the run; the learning rate falls to zero at
whichever comes first. FOLDER/checkpoint.pt is written every few minutes; a run started again on the same FOLDER goes on
from there. Dev figures go to the log on standard output.
"""
import argparse
import os
import random
import time
from collections import defaultdict
from pathlib import Path

import torch

from reader import evaluate, gold, losses, name_sets, treebanks, windows
from reader.encoder import load_encoder
from reader.lexicon import Lexicon
from reader.model import Reader
from reader.wordpiece import WordPiece

# how often each set is read in a full run
ROUNDS = {"gmb_silver": 0.4, "grobid_ner": 1, "crossner_politics": 4, "wikigold": 2.5, "meantime": 2, "redocred": 1,
          "wnut17": 0.3, "ewt": 2, "gum": 4, "gold": 4}
BODY_RATE, NEW_RATE, WARM_UP = 1.5e-4, 1e-3, 0.1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = Path(__file__).resolve().parents[2]
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--shared", default=here.parent / "shared", type=Path)
    parser.add_argument("--minutes", default=60, type=float)
    parser.add_argument("--seed", default=1, type=int)
    parser.add_argument("--pieces", default=192, type=int, help="pieces of a window")
    parser.add_argument("--batch", default=768, type=int, help="padded pieces of a batch")
    parser.add_argument("--dev-minutes", default=10, type=float)
    parser.add_argument("--save-minutes", default=3, type=float)
    parser.add_argument("--rounds", default=1.0, type=float, help="factor on the rounds of every set")
    return parser.parse_args()


def training_documents(shared, lexicon):
    """{set: documents}; every tenth gold article is kept for dev figures."""
    train = shared / "train"
    sets = {name: name_sets.load(name, train / "ner" / f"{name}.conll", lexicon) for name in name_sets.SETS if name != "gum"}
    sets["gum"] = treebanks.load_gum(train, lexicon)
    sets["ewt"] = treebanks.load_ewt(train / "dep" / "ud_ewt-train.conllu")
    sets["gold"] = gold.load(shared / "gold" / "train", lexicon, only=lambda i: i % 10 != 5)
    return sets


def schedule(sets, wordpiece, options):
    """All batches of the run in order; the same for the same seed."""
    chance, out = random.Random(options.seed), []
    for name in sorted(sets):
        packed = [w for d in sets[name] for w in windows.pack(d, wordpiece, options.pieces)]
        rounds = ROUNDS[name] * options.rounds
        while rounds > 0:
            if name in ("gum", "gold"):
                groups = windows.runs(packed, options.batch)
            else:
                groups = windows.batches(packed, options.batch, chance)
            chance.shuffle(groups)
            out += groups[:round(len(groups) * min(1, rounds))]
            rounds -= 1
    chance.shuffle(out)
    return out


def optimizer(model):
    body = model.body_parameters()
    groups = [{"params": [p for p in body if p.dim() > 1], "lr": BODY_RATE, "weight_decay": 0.01},
              {"params": [p for p in body if p.dim() < 2], "lr": BODY_RATE, "weight_decay": 0.0},
              {"params": model.new_parameters(), "lr": NEW_RATE, "weight_decay": 0.0}]
    for group in groups:
        group["base"] = group["lr"]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


class Run:
    """State of one training run."""

    def __init__(self, options):
        torch.manual_seed(options.seed)
        self.options, self.wordpiece = options, WordPiece(options.tokenizer)
        lexicon = Lexicon(options.shared / "resources" / "countries" / "countries.json")
        sets = training_documents(options.shared, lexicon)
        relations = sorted({r for d in sets["gum"] + sets["ewt"] for s in d.sentences for r in s.relations})
        self.relation_id = {r: i for i, r in enumerate(relations)}
        self.batches = schedule(sets, self.wordpiece, options)
        self.dev = treebanks.load_gum(options.shared / "dev", lexicon)
        self.dev_names = name_sets.read_bio(options.shared / "dev" / "ner_coarse" / "wikigold.conll")
        self.model = Reader(relations, load_encoder(options.encoder))
        for table in (self.model.encoder.word, self.model.encoder.position):
            table.weight.requires_grad_(False)
        self.optimizer, self.step, self.spent = optimizer(self.model), 0, 0.0
        self.file = options.out / "checkpoint.pt"
        options.out.mkdir(parents=True, exist_ok=True)
        print(f"{len(self.batches)} batches, {len(relations)} relations", {k: len(v) for k, v in sets.items()}, flush=True)
        if self.file.exists():
            self.restore()

    def restore(self):
        state = torch.load(self.file)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.spent = state["step"], state["spent"]
        torch.manual_seed(self.options.seed + self.step)
        print(f"going on at step {self.step}", flush=True)

    def save(self):
        state = {"model": self.model.state_dict(), "relations": self.model.relations, "step": self.step, "spent": self.spent,
                 "options": {k: v for k, v in vars(self.options).items() if k in ("seed", "pieces", "batch", "minutes", "rounds")},
                 "optimizer": self.optimizer.state_dict()}
        torch.save(state, str(self.file) + ".new")
        os.replace(str(self.file) + ".new", self.file)

    def progress(self):
        return max(self.step / len(self.batches), self.spent / (60 * self.options.minutes))

    def learn(self, group):
        done = self.progress()
        rate = min((done + 1e-3) / WARM_UP, max(0.01, (1 - done) / (1 - WARM_UP)))
        for params in self.optimizer.param_groups:
            params["lr"] = params["base"] * rate
        out = self.model(*windows.inputs(group))
        loss, parts = losses.total(self.model, out, group, windows.targets(group, self.relation_id))
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in self.optimizer.param_groups for p in g["params"]], 2.0)
        self.optimizer.step()
        self.step += 1
        return parts

    def figures(self):
        """Dev figures of the moment: WikiGold names, GUM grammar."""
        self.model.eval()
        documents = [name_sets.Document(i, "dev", [name_sets.Sentence(w) for w, _ in s]) for i, s in self.dev_names]
        tags = evaluate.name_tags(self.model, self.model, documents, self.wordpiece, self.options.pieces)
        expected = {(i, n): t for i, s in self.dev_names for n, (_, t) in enumerate(s)}
        names = evaluate.name_figures(tags, expected)
        grammar = evaluate.grammar_figures(self.model, self.model, self.dev[6:12], self.wordpiece, self.options.pieces,
                                           self.model.relations)
        self.model.train()
        print(f"DEV step {self.step}: WikiGold names {names:.1f}; part of GUM dev "
              + ", ".join(f"{k} {v:.1f}" for k, v in grammar.items()), flush=True)

    def go(self):
        self.model.train()
        sums, saved, shown, pieces = defaultdict(list), self.spent, self.spent, 0
        while self.progress() < 1:
            began = time.time()
            group = self.batches[self.step]
            pieces += sum(len(w.ids) for w in group)
            for key, value in self.learn(group).items():
                sums[key].append(value)
            self.spent += time.time() - began
            if self.step % 50 == 0:
                print(f"step {self.step} {self.spent / 60:.1f} min {100 * self.progress():.0f}% "
                      f"{pieces / max(1, time.process_time()):.0f} pieces/cpu-s "
                      + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in sorted(sums.items())), flush=True)
                sums.clear()
            if self.spent - saved > 60 * self.options.save_minutes:
                self.save()
                saved = self.spent
            if self.spent - shown > 60 * self.options.dev_minutes:
                self.figures()
                shown = self.spent
        self.save()
        self.figures()


if __name__ == "__main__":
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    Run(arguments()).go()
