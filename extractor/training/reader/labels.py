"""The label sets of every head. Their order is part of the exported model (see CONTRACT.md)."""

NAME_TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "NORP", "EVENT", "TITLE", "DATE", "MISC"]
NAME_TAGS = ["O"] + [prefix + kind for kind in NAME_TYPES for prefix in ("B-", "I-")]
TAG_ID = {tag: i for i, tag in enumerate(NAME_TAGS)}

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
        "PUNCT", "SCONJ", "SYM", "VERB", "X"]
UPOS_ID = {tag: i for i, tag in enumerate(UPOS)}

ENTITY_TYPES = ["NONE", "PERSON", "COUNTRY", "ORGANIZATION", "PLACE", "EVENT", "GROUP"]
ENTITY_ID = {kind: i for i, kind in enumerate(ENTITY_TYPES)}

EVENT_TYPES = ["NONE", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE",
               "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "TAKE_OFFICE",
               "LEAVE_OFFICE", "PROSECUTE", "TRANSACT", "DIE", "MOVE", "DISASTER"]
EVENT_ID = {kind: i for i, kind in enumerate(EVENT_TYPES)}
MODALITIES = ["actual", "negated", "future", "possible"]
MODALITY_ID = {kind: i for i, kind in enumerate(MODALITIES)}
ROLES = ["actor", "target", "place", "speaker", "content_first", "content_last"]
ROLE_ID = {role: i for i, role in enumerate(ROLES)}

# Surface kinds of a mention's head word, and the pronouns that decide them.
KINDS = ["pronoun", "name", "description"]
PRONOUNS = frozenset("""i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
she her hers herself it its itself they them their theirs themselves themself this that these those who whom whose
one another each other both""".split())
SENTENCE_GAPS = [0, 1, 2, 4, 8, 16]  # upper bounds of the buckets; one more bucket for anything farther
MATCHES = ["none", "shared word", "same head word", "same words"]


def all_bits(kinds, ids):
    """A bit mask with one bit per named class."""
    mask = 0
    for kind in kinds:
        mask |= 1 << ids[kind]
    return mask


def kind_of(word):
    """0 pronoun, 1 name, 2 description: told from the letters of the head word alone, so that Java can do the same."""
    if word.lower() in PRONOUNS:
        return 0
    return 1 if any(letter.isupper() for letter in word) else 2


def gap_bucket(sentences):
    """Bucket of a distance in sentences."""
    for bucket, bound in enumerate(SENTENCE_GAPS):
        if sentences <= bound:
            return bucket
    return len(SENTENCE_GAPS)
