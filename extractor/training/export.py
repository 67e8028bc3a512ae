"""Write a checkpoint as one ONNX file (full precision and int8) with its description beside it.

usage: export.py --checkpoint FOLDER/checkpoint.pt --tokenizer tokenizer.json --out FOLDER

Writes reader.fp32.onnx, reader.onnx (int8), reader.json (labels, learned tables, checksums) and tokenizer.json, vocab.txt.
int8: each MatMul with a constant weight in the encoder becomes DynamicQuantizeLinear + MatMulInteger, symmetric per
column; the word embedding is stored as int8 rows. The heads stay in full precision.
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from reader import labels, model
from reader.wordpiece import WordPiece

FORMAT = 1
INPUTS = ["input_ids", "attention_mask", "case_ids", "word_starts"]


class Exported(torch.nn.Module):
    """The reader with its outputs as a tuple in the order of model.OUTPUTS."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, case_ids, word_starts):
        out = self.reader(input_ids, attention_mask, case_ids, word_starts)
        return tuple(out[name] for name in model.OUTPUTS)


def load(checkpoint):
    state = torch.load(checkpoint, map_location="cpu")
    reader = model.Reader(state["relations"])
    reader.load_state_dict(state["model"])
    return reader.eval(), state


def write_full(reader, path):
    ids = torch.randint(1000, 2000, (2, 9))
    ones = torch.ones_like(ids)
    axes = {name: {0: "batch", 1: "pieces"} for name in INPUTS[:3]}
    axes["word_starts"] = {0: "batch", 1: "words"}
    for name in model.OUTPUTS:
        axes[name] = {0: "batch", 1: "rooted_words" if name == "label_head" else "words"}
    axes["arcs"][2] = "rooted_words"
    axes["span_first"][2] = axes["span_last"][2] = "words"
    torch.onnx.export(Exported(reader), (ids, ones, torch.zeros_like(ids), torch.tensor([[1, 3, 4, 6], [1, 2, 0, 0]])), str(path),
                      input_names=INPUTS, output_names=model.OUTPUTS, opset_version=17, do_constant_folding=True,
                      dynamic_axes=axes)
    onnx.checker.check_model(onnx.load(str(path)))


def write_int8(full, path):
    whole = onnx.load(str(full))
    graph = whole.graph
    weights = {i.name: i for i in graph.initializer}
    nodes, added, dropped, quantised = [], [], set(), {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and "encoder" in node.name:
            nodes += _matmul(node, weights, added, dropped, quantised)
        elif node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > 10000:
            nodes += _embedding(node, weights, added, dropped)
        else:
            nodes.append(node)
    kept = [i for i in graph.initializer if i.name not in dropped]
    small = helper.make_graph(nodes, graph.name, graph.input, graph.output, kept + added)
    result = helper.make_model(small, opset_imports=whole.opset_import)
    result.ir_version = 8
    onnx.checker.check_model(result)
    onnx.save(result, str(path))


def _matmul(node, weights, added, dropped, quantised):
    name, value, out = node.input[1], node.input[0], node.output[0]
    weight = numpy_helper.to_array(weights[name])
    scale = np.abs(weight).max(0) / 127
    scale[scale == 0] = 1
    dropped.add(name)
    added += [numpy_helper.from_array(np.clip(np.rint(weight / scale), -127, 127).astype(np.int8), name + "_q"),
              numpy_helper.from_array(scale.astype(np.float32), name + "_s"),
              numpy_helper.from_array(np.zeros(weight.shape[1], np.int8), name + "_z")]
    nodes = []
    if value not in quantised:
        quantised[value] = [value + "_dq", value + "_ds", value + "_dz"]
        nodes.append(helper.make_node("DynamicQuantizeLinear", [value], quantised[value], name=node.name + "/quantise"))
    data, data_scale, zero = quantised[value]
    return nodes + [
        helper.make_node("MatMulInteger", [data, name + "_q", zero, name + "_z"], [out + "_i"], name=node.name + "/integer"),
        helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT, name=node.name + "/cast"),
        helper.make_node("Mul", [data_scale, name + "_s"], [out + "_sc"], name=node.name + "/scale"),
        helper.make_node("Mul", [out + "_f", out + "_sc"], [out], name=node.name + "/rescale")]


def _embedding(node, weights, added, dropped):
    name, out = node.input[0], node.output[0]
    rows = numpy_helper.to_array(weights[name])
    scale = np.abs(rows).max(1, keepdims=True) / 127
    scale[scale == 0] = 1
    dropped.add(name)
    added += [numpy_helper.from_array(np.rint(rows / scale).astype(np.int8), name + "_q"),
              numpy_helper.from_array(scale.astype(np.float32), name + "_s")]
    return [helper.make_node("Gather", [name + "_q", node.input[1]], [out + "_q"]),
            helper.make_node("Cast", [out + "_q"], [out + "_f"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [name + "_s", node.input[1]], [out + "_s"]),
            helper.make_node("Mul", [out + "_f", out + "_s"], [out])]


def describe(reader, state, folder, pieces):
    def table(tensor):
        return [[round(float(x), 6) for x in row] for row in tensor] if tensor.dim() == 2 else [table(t) for t in tensor]
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("reader.onnx", "tokenizer.json", "vocab.txt")}
    return {"format": FORMAT, "trainedSteps": state["step"], "piecesPerWindow": pieces, "inputs": INPUTS,
            "outputs": model.OUTPUTS, "nameTags": labels.NAME_TAGS, "upos": labels.UPOS, "relations": reader.relations,
            "entityTypes": labels.ENTITY_TYPES, "eventTypes": labels.EVENT_TYPES, "modalities": labels.MODALITIES,
            "roles": labels.ROLES, "kinds": labels.KINDS, "pronouns": sorted(labels.PRONOUNS),
            "sentenceGaps": labels.SENTENCE_GAPS, "matches": labels.MATCHES,
            "antecedentScale": model.REFERENCE ** -0.5, "roleScale": model.ROLE ** -0.5,
            "gapBias": table(reader.gap_bias.detach()), "matchBias": table(reader.match_bias.detach()), "sha256": files}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True, type=Path)
    parser.add_argument("--tokenizer", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    reader, state = load(options.checkpoint)
    write_full(reader, options.out / "reader.fp32.onnx")
    write_int8(options.out / "reader.fp32.onnx", options.out / "reader.onnx")
    shutil.copy(options.tokenizer, options.out / "tokenizer.json")
    vocab = sorted(WordPiece(options.tokenizer).vocab.items(), key=lambda item: item[1])
    (options.out / "vocab.txt").write_text("".join(word + "\n" for word, _ in vocab), encoding="utf-8")
    text = json.dumps(describe(reader, state, options.out, state["options"]["pieces"]), indent=1, ensure_ascii=False)
    (options.out / "reader.json").write_text(text + "\n", encoding="utf-8")
    for name in ("reader.fp32.onnx", "reader.onnx"):
        print(name, f"{(options.out / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
