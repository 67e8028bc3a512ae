"""What the readers of the data sets make, whatever the set annotates. Missing annotation is None."""
from dataclasses import dataclass, field


@dataclass
class Sentence:
    """Words with, where annotated, a bit mask of permitted name tags per word (0: no loss) and a tree (heads 1-based)."""
    words: list
    names: list = None
    heads: list = None
    relations: list = None
    upos: list = None


@dataclass
class Mention:
    """A mention inside one sentence; `anchor` is its head word. `cluster` None: mention only, reference not annotated."""
    sentence: int
    start: int
    end: int
    anchor: int
    cluster: object
    entity_mask: int
    edges: bool = True


@dataclass
class Event:
    """A trigger word with the mentions that may fill each role: role -> (positive word positions, negative ones)."""
    sentence: int
    word: int
    type: int
    modality: int
    roles: dict = field(default_factory=dict)


@dataclass
class Cue:
    """A word of speech; roles as in Event."""
    sentence: int
    word: int
    roles: dict = field(default_factory=dict)


@dataclass
class Document:
    """Sentences in reading order. `complete_mentions`: words that head no mention are known to head none."""
    id: str
    source: str
    sentences: list
    mentions: list = None
    complete_mentions: bool = False
    complete_entities: bool = False
    events: list = None
    cues: list = None
