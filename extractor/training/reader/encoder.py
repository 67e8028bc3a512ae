"""BERT encoder with a case embedding, its weights read from the ONNX file of bge-small-en-v1.5."""
import torch
from torch import nn
from torch.nn import functional as F

from .wordpiece import CASE_IDS

LAYERS, HEADS, WIDTH, VOCABULARY, POSITIONS = 12, 12, 384, 30522, 512
DROPOUT, EPSILON = 0.1, 1e-12


class Layer(nn.Module):
    """One transformer layer, normalised after each part."""

    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        size = WIDTH // HEADS
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4).unbind(0)
        weights = (torch.matmul(q * size ** -0.5, k.transpose(-1, -2)) + bias).softmax(-1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + F.dropout(self.out(mixed), DROPOUT, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    """Pieces to vectors. The case embedding starts at zero, so an untrained encoder equals the original one."""

    def __init__(self):
        super().__init__()
        self.word, self.position = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.case = nn.Embedding(CASE_IDS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.case.weight)

    def forward(self, ids, mask, case):
        x = self.word(ids) + self.position.weight[:ids.shape[1]] + self.segment + self.case(case)
        x = F.dropout(self.norm(x), DROPOUT, self.training)
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_encoder(path):
    """An Encoder with the weights of the ONNX file."""
    weights = _onnx_weights(path)
    encoder = Encoder()
    with torch.no_grad():
        encoder.word.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.position.weight.copy_(weights["embeddings.position_embeddings.weight"])
        encoder.segment.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        _copy(encoder.norm, weights, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            _copy_layer(layer, weights, f"encoder.layer.{i}.")
    return encoder


def _onnx_weights(path):
    """Initialisers by name; the nameless MatMul weights get the name of their node. Refuses a quantised file."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i).copy() for i in graph.initializer}
    if any(node.op_type in ("MatMulInteger", "QLinearMatMul") for node in graph.node):
        raise ValueError(f"{path} is quantised; the full-precision file is needed")
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            name = node.name.strip("/").replace("/", ".").replace(".MatMul", ".transposed")
            arrays[name] = arrays[node.input[1]]
    return {name: torch.from_numpy(a) for name, a in arrays.items() if a.ndim}


def _copy(module, weights, name):
    module.weight.copy_(weights[name + ".weight"] if name + ".weight" in weights else weights[name + ".transposed"].T)
    module.bias.copy_(weights[name + ".bias"])


def _copy_layer(layer, weights, prefix):
    parts = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
    layer.qkv.weight.copy_(torch.cat([weights[part + ".transposed"].T for part in parts]))
    layer.qkv.bias.copy_(torch.cat([weights[part + ".bias"] for part in parts]))
    _copy(layer.out, weights, prefix + "attention.output.dense")
    _copy(layer.norm1, weights, prefix + "attention.output.LayerNorm")
    _copy(layer.up, weights, prefix + "intermediate.dense")
    _copy(layer.down, weights, prefix + "output.dense")
    _copy(layer.norm2, weights, prefix + "output.LayerNorm")
