"""Small word lists that repair noisy labels: titles before names, nationalities, countries."""
import json

HONORIFICS = frozenset("mr. mr mrs. mrs ms. ms miss dr. dr sir dame mx. messrs. sri rev. reverend".split())
TITLE_WORDS = frozenset("""president vice prime minister premier chancellor senator congressman congresswoman governor mayor
secretary general secretary-general foreign defense defence interior finance justice deputy ambassador king queen prince
princess pope cardinal archbishop bishop ayatollah imam sheikh sultan emir colonel captain lieutenant major sergeant admiral
commander justice judge chief spokesman spokeswoman spokesperson chairman chairwoman director senior state attorney leader
representative speaker professor former acting attorney first opposition lady lord envoy major-general lieutenant-general vice-president general-secretary u.s. us mullah cleric
brigadier field marshal corporal sen. gen. rep. gov. lt. col. capt. sgt. prof. maj. adm. cmdr. st. then ex-president""".split())
# Words that stand before a title but are none of it, and words that never start a title.
NOT_TITLE_ALONE = frozenset("us u.s. former acting then first state foreign general st. major field senior justice chief attorney".split())
TITLE_PHRASES = [phrase.split() for phrase in """prime minister;foreign minister;defense minister;defence minister;
finance minister;interior minister;justice minister;vice president;deputy prime minister;secretary of state;
defense secretary;foreign secretary;secretary-general;secretary general;attorney general;opposition leader;president;
chancellor;senator;governor;mayor;ambassador;spokesman;spokeswoman;army chief;police chief""".replace("\n", "").split(";")]

EXTRA_PEOPLES = frozenset("""american british english scottish welsh irish dutch french german spanish russian chinese
israeli palestinian arab kurdish chechen tibetan soviet european african asian western latin islamic islamist muslim
christian jewish catholic protestant orthodox sunni shi'ite shiite shia hindu buddhist sikh republican democratic
democrat communist conservative liberal socialist nazi ottoman roman serb croat bosniak kosovar taiwanese hispanic
americans britons germans russians israelis palestinians arabs kurds chechens jews muslims christians catholics
protestants sunnis shi'ites hindus sikhs republicans democrats communists conservatives liberals serbs croats africans
europeans asians turks poles danes finns swedes scots anglican evangelical baptist mormon zionist tamil pashtun uighur
hutu tutsi romani roma basque catalan slavic persian hellenic iraqis iranians syrians afghans egyptians""".split())
PARTY_ADJECTIVES = frozenset("democratic republican conservative liberal labour communist socialist democrat green".split())


DATE_WORDS = frozenset("""today yesterday tomorrow tonight morning afternoon evening night noon midnight day days week weeks
month months year years decade decades century last next early late mid ago past recent earlier later spring summer autumn
fall winter weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december""".split())


def may_be(word, kind):
    """Whether a word that a set leaves unlabelled could carry a type that this set does not annotate.

    Without this bound a type that is open in most sets swallows every unlabelled word.
    """
    if kind == "TITLE":
        return word.lower() in TITLE_WORDS
    if kind == "DATE":
        return word.lower() in DATE_WORDS or word[0].isdigit()
    return len(word) > 1 and word[0].isupper()


class Lexicon:
    """Lower-case countries and peoples; built from the country table of the shared resources."""

    def __init__(self, countries_json):
        self.countries, self.peoples = set(), set(EXTRA_PEOPLES)
        with open(countries_json, encoding="utf-8") as file:
            for country in json.load(file):
                self.countries.add(country["name"]["common"].lower())
                self.countries.add(country["name"]["official"].lower())
                for word in country.get("demonyms", {}).get("eng", {}).values():
                    self.peoples.update((word.lower(), word.lower() + "s"))
        self.countries |= {"u.s.", "us", "usa", "u.k.", "uk", "britain", "america", "england", "burma", "ivory coast"}
        self.peoples -= {""} | self.countries

    def is_people(self, words):
        return len(words) == 1 and words[0].lower() in self.peoples

    def is_country(self, words):
        text = " ".join(words).lower()
        return text in self.countries or (text.startswith("the ") and text[4:] in self.countries)


def leading_title(words):
    """(honorifics, title): how many words at the start of a personal name are each; the name itself may be empty."""
    end = 0
    while end < len(words) and words[end].lower() in HONORIFICS:
        end += 1
    begin = end
    while end < len(words) and words[end].lower() in TITLE_WORDS:
        end += 1
    if all(w.lower() in NOT_TITLE_ALONE for w in words[begin:end]):
        return begin, 0
    while end < len(words) and words[end].lower() in HONORIFICS:
        end += 1
    return begin, end - begin


def title_spans(words):
    """Spans of well-known title phrases; the longest at each place."""
    out, i, lower = [], 0, [w.lower() for w in words]
    while i < len(lower):
        size = max((len(p) for p in TITLE_PHRASES if lower[i:i + len(p)] == p), default=0)
        if size:
            out.append((i, i + size))
        i += size or 1
    return out
