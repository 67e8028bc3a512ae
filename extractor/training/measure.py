"""Measure a checkpoint or an exported ONNX file on the dev sets with the shared scorers.

usage: measure.py --checkpoint FOLDER/checkpoint.pt | --onnx FOLDER/reader.onnx  --tokenizer tokenizer.json
       [--shared ../shared] [--work FOLDER] [--only names,grammar,reference]

--onnx needs the onnxruntime package of Python and reads the checkpoint too (learned tables, labels).
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import torch

from export import INPUTS, load
from reader import evaluate, model, name_sets, treebanks
from reader.lexicon import Lexicon
from reader.wordpiece import WordPiece

NAME_FILES = ["dwie", "uner_ewt", "wikigold", "crossner_politics", "meantime", "gum", "re3d_named"]


def onnx_runner(path):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(*tensors):
        values = session.run(model.OUTPUTS, dict(zip(INPUTS, (t.numpy() for t in tensors))))
        return dict(zip(model.OUTPUTS, (torch.from_numpy(v) for v in values)))
    return run


def score(options, tool, *arguments):
    done = subprocess.run([sys.executable, str(options.shared / "tools" / tool), *map(str, arguments), "--json"],
                          capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def measure_names(options, run, reader, wordpiece, name):
    path = options.shared / "dev" / "ner_coarse" / f"{name}.conll"
    gold = options.work / f"{name}.gold.jsonl"
    tool = options.shared / "tools" / "conll_to_jsonl.py"
    gold.write_text(subprocess.run([sys.executable, tool, path], capture_output=True, text=True, check=True).stdout)
    rows = [json.loads(line) for line in gold.open(encoding="utf-8")]
    documents = [name_sets.Document(r["id"], "dev", [name_sets.Sentence([r["text"][s:e] for s, e in row]) for row in r["sents"]])
                 for r in rows]
    tags = evaluate.name_tags(run, reader, documents, wordpiece, options.pieces)
    found = options.work / f"{name}.found.jsonl"
    with found.open("w", encoding="utf-8") as file:
        for r in rows:
            entities = [{"start": row[s][0], "end": row[e - 1][1], "type": kind} for n, row in enumerate(r["sents"])
                        for s, e, kind in name_sets.spans_of(tags.get((r["id"], n), ["O"])) if kind in evaluate.COARSE]
            file.write(json.dumps({"id": r["id"], "entities": entities}) + "\n")
    p, r, f = score(options, "score_ner.py", gold, found)["micro"][:3]
    print(f"names {name}: P {100 * p:.1f} R {100 * r:.1f} F1 {100 * f:.1f}", flush=True)


def measure_reference(options, run, reader, wordpiece, documents):
    gold, found = options.work / "ontogum.gold.jsonl", options.work / "ontogum.found.jsonl"
    answers = evaluate.reference_clusters(run, reader, documents, wordpiece, options.pieces)
    with gold.open("w") as expected, found.open("w") as predicted:
        for document in documents:
            text, groups = answers[document.id]
            words, position = [], 0
            for word in (w for s in document.sentences for w in s.words):
                words.append((position, position + len(word)))
                position += len(word) + 1
            chains = {}
            path = options.shared / "dev" / "coref" / "ontogum" / f"{document.id}.conll"
            for start, end, label in treebanks.read_chains(path):
                chains.setdefault(label, []).append([words[start][0], words[end - 1][1]])
            expected.write(json.dumps({"id": document.id, "text": text, "clusters": list(chains.values())}) + "\n")
            predicted.write(json.dumps({"id": document.id, "clusters": groups}) + "\n")
    for name, (p, r, f) in score(options, "score_coref.py", gold, found).items():
        print(f"reference OntoGUM dev {name}: P {100 * p:.1f} R {100 * r:.1f} F1 {100 * f:.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True, type=Path)
    parser.add_argument("--onnx", type=Path)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--shared", default=Path(__file__).resolve().parents[2].parent / "shared", type=Path)
    parser.add_argument("--work", default=Path("measured"), type=Path)
    parser.add_argument("--only", default="names,grammar,reference")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    reader, state = load(options.checkpoint)
    options.pieces = state["options"]["pieces"]
    run = onnx_runner(options.onnx) if options.onnx else reader
    wordpiece = WordPiece(options.tokenizer)
    print(f"model {(options.onnx or options.checkpoint).name}, step {state['step']}", flush=True)
    lexicon = Lexicon(options.shared / "resources" / "countries" / "countries.json")
    documents = treebanks.load_gum(options.shared / "dev", lexicon)
    if "grammar" in options.only:
        figures = evaluate.grammar_figures(run, reader, documents, wordpiece, options.pieces, reader.relations)
        print("grammar GUM dev: " + ", ".join(f"{k} {v:.1f}" for k, v in figures.items()), flush=True)
    if "reference" in options.only:
        measure_reference(options, run, reader, wordpiece, documents)
    if "names" in options.only:
        for name in NAME_FILES:
            measure_names(options, run, reader, wordpiece, name)


if __name__ == "__main__":
    main()
