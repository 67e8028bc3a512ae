"""Uncased WordPiece over words, with a case id for each piece.

The vocabulary is uncased, so each piece also carries a case id: shape of its word (0..9) times 6 plus shape of the
piece (0..5). Special tokens have case id 0. CONTRACT.md states the same rules for Java.
"""
import json
import unicodedata

PIECE_SHAPES = 6
CASE_IDS = 60
LONGEST_WORD = 100


def word_shape(word):
    """1 lower, 2 one capital, 3 UPPER, 4 Title, 5 miXed, 6 digits and lower, 7 digits and upper, 8 digits, 9 other."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if not letters:
        return 8 if digits else 9
    upper = sum(c.isupper() for c in letters)
    if digits:
        return 7 if upper else 6
    if upper == 0:
        return 1
    if upper == len(letters):
        return 3 if len(letters) > 1 else 2
    return 4 if letters[0].isupper() and upper == 1 else 5


def piece_shape(piece):
    """0 lower, 1 Title or one capital, 2 UPPER, 3 mixed, 4 digits, 5 other."""
    letters = [c for c in piece if c.isalpha()]
    if not letters:
        return 4 if any(c.isdigit() for c in piece) else 5
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 0
    if upper == len(letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() and upper == 1 else 3


def is_punctuation(char):
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def is_ideograph(char):
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF


class WordPiece:
    """BERT's uncased tokenizer, applied to one word at a time; answers are cached."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.vocab = json.load(file)["model"]["vocab"]
        self.unknown, self.cls, self.sep = (self.vocab[k] for k in ("[UNK]", "[CLS]", "[SEP]"))
        self.cache = {}

    def encode(self, word):
        """word -> (piece ids, case ids), never empty"""
        known = self.cache.get(word)
        if known is None:
            known = self.cache[word] = self._encode(word)
        return known

    def _encode(self, word):
        chars, source = self._normalise(word)
        shape = word_shape(word) * PIECE_SHAPES
        ids, cases = [], []
        for part in self._basic_tokens(chars):
            for piece, begin, end in self._pieces(chars, part):
                ids.append(piece)
                cases.append(shape + piece_shape("".join(word[source[k]] for k in part[begin:end])))
        return (ids, cases) if ids else ([self.unknown], [shape + 5])

    @staticmethod
    def _normalise(word):
        """Lower-case letters without accents, each with the index of the letter it came from."""
        chars, source = [], []
        for i, char in enumerate(word):
            category = unicodedata.category(char)
            if char == "\ufffd" or (category.startswith("C") and char not in "\t\n\r"):
                continue
            for part in unicodedata.normalize("NFD", char):
                if unicodedata.category(part) != "Mn":
                    for lower in part.lower():
                        chars.append(" " if lower.isspace() else lower)
                        source.append(i)
        return chars, source

    @staticmethod
    def _basic_tokens(chars):
        """Positions of each run between spaces; punctuation marks and ideographs stand alone."""
        tokens, current = [], []
        for k, char in enumerate(chars):
            alone = is_punctuation(char) or is_ideograph(char)
            if (alone or char == " ") and current:
                tokens.append(current)
                current = []
            if alone:
                tokens.append([k])
            elif char != " ":
                current.append(k)
        return tokens + [current] if current else tokens

    def _pieces(self, chars, part):
        """Greedy longest match; the whole token is [UNK] where no match exists."""
        text = "".join(chars[k] for k in part)
        out, begin = [], 0
        while begin < len(text) <= LONGEST_WORD:
            end = len(text)
            while end > begin and ("##" if begin else "") + text[begin:end] not in self.vocab:
                end -= 1
            if end == begin:
                break
            out.append((self.vocab[("##" if begin else "") + text[begin:end]], begin, end))
            begin = end
        return out if begin == len(text) and out else [(self.unknown, 0, len(text))]
