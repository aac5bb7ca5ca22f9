"""Vietnamese syllables, put together by the rules of spelling: names that nobody bears."""

import unicodedata

from generator.text import fold

_INITIALS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split()
# The tone mark belongs on the letter behind the dot.
_RHYMES = (
    "·a ·ai ·ao ·au ·ay ·âu ·ây ·am ·an ·ang ·anh ·ăm ·ăn ·ăng ·âm ·ân ·âng ·e ·em ·en ·eo ·ê "
    "·êm ·ên ·ênh ·êu ·i ·ia ·im ·in ·inh i·êm i·ên i·êng i·êu ·o ·oi ·om ·on ·ong ·ô ·ôi ·ôm ·ôn "
    "·ông ·ơ ·ơi ·ơm ·ơn o·an o·ang o·anh ·u ·ua ·ui ·um ·un ·ung uy·ên u·ôi u·ôn u·ông ·ư ·ưa "
    "·ưng ư·ơi ư·ơm ư·ơn ư·ơng ·ưu"
).split()
_STOPPED = (
    "·ac ·ach ·ap ·at ·ăc ·ăp ·ăt ·âc ·âp ·ât ·ec ·ep ·et ·êch ·êp ·êt ·ich ·ip ·it i·êc i·êp i·êt "
    "·oc ·op ·ot ·ôc ·ôp ·ôt ·ơp ·ơt ·uc ·up ·ut u·ôc u·ôt ·ưc ·ưt ư·ơc ư·ơp ư·ơt"
).split()
_TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
_STOPPED_TONES = ("\u0301", "\u0323")
# Without marks: what might be heard as a rude word is no name.
_RUDE = frozenset("buoi cac cut dai deo di dit du ia lon".split())
_BEFORE_FRONT = {"c": "k", "g": "gh", "ng": "ngh"}


def syllables() -> tuple[str, ...]:
    """Return about ten thousand syllables, always in the same order."""
    toned = [(rhyme, tone) for rhyme in _RHYMES for tone in _TONES]
    toned += [(rhyme, tone) for rhyme in _STOPPED for tone in _STOPPED_TONES]
    spelt = (_spell(initial, rhyme, tone) for initial in _INITIALS for rhyme, tone in toned)
    return tuple(dict.fromkeys(word for word in spelt if word and fold(word) not in _RUDE))


def _spell(initial: str, rhyme: str, tone: str) -> str | None:
    first = rhyme.replace("·", "")[0]
    if (initial == "qu" and first in "ouư") or (initial == "gi" and first in "iê"):
        return None
    if first in "ieê":
        initial = _BEFORE_FRONT.get(initial, initial)
    before, _, after = rhyme.partition("·")
    return unicodedata.normalize("NFC", initial + before + after[0] + tone + after[1:])
