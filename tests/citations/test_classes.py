"""Every class of citations is found whole: number, type, date and pinpoint."""

import pytest

from generator.citations import Citation, recognise
from generator.site.texts.written_citations import number_said
from tests.citations import (
    classes,
    classes_around,
    classes_of_laws,
    classes_of_no_texts,
    classes_of_nouns,
    classes_told_before,
)
from tests.citations.classes import Case, Said

ALL = {
    name: cases
    for module in (
        *(classes, classes_around, classes_of_laws, classes_of_no_texts, classes_of_nouns),
        classes_told_before,
    )
    for name, cases in module.CLASSES.items()
}


def said(citation: Citation) -> Said:
    pinpoint = citation.pinpoint
    return (
        number_said(citation),
        citation.type_name,
        citation.date.isoformat() if citation.date else None,
        (pinpoint.article, pinpoint.clause, pinpoint.point) if pinpoint else None,
    )


@pytest.mark.parametrize("cases", ALL.values(), ids=ALL)
def test_class(cases: tuple[Case, ...]) -> None:
    missed = [
        (text, found, wanted)
        for text, wanted in cases
        if (found := tuple(map(said, recognise(text)))) != wanted
    ]
    assert missed == []
