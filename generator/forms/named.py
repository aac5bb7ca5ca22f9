"""What the ids in a key may be, with what each of them is called."""

from collections.abc import Mapping

from generator.model import Content, RegionKind

NamesByHome = Mapping[str, Mapping[str, str]]
"""By where the ids stand below `content/` (`Written.of`): id → name."""


def names_in(content: Content) -> NamesByHome:
    """Return all that ids in keys can mean."""
    words = content.vocabulary
    return {
        "regions": {region.id: region.name for region in content.regions},
        "statistics": {indicator.id: indicator.title for indicator in content.indicators},
        "news": {article.id: article.title for article in content.articles},
        "vocabularies/topics.yml": {id_: topic.name for id_, topic in words.topics.items()},
        "vocabularies/serials.yml": {id_: serial.name for id_, serial in words.serials.items()},
        "vocabularies/types.yml": {id_: type_.name for id_, type_ in words.types.items()},
        "vocabularies/issuers.yml": {id_: issuer.name for id_, issuer in words.issuers.items()},
        "vocabularies/authors.yml": {id_: author.name for id_, author in words.authors.items()},
    }


_UNITS = {
    RegionKind.COUNTRY: (),
    RegionKind.CLUSTER: (),
    RegionKind.PROVINCE: ("tỉnh",),
    RegionKind.MUNICIPALITY: ("thành phố", "TP", "TP."),
    RegionKind.DISTRICT: ("huyện",),
    RegionKind.WARD: ("phường",),
    RegionKind.COMMUNE: ("xã",),
}
"""What is said before the names of places."""


def other_names_in(content: Content) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return what places and bodies are called besides: by where their ids stand, id → names."""
    issuers = content.vocabulary.issuers.items()
    return {
        "regions": {
            region.id: (
                *(f"{unit} {region.name}" for unit in _UNITS[region.kind]),
                *region.aliases,
            )
            for region in content.regions
        },
        "vocabularies/issuers.yml": {
            id_: tuple(filter(None, (row.short, *row.aliases))) for id_, row in issuers
        },
    }
