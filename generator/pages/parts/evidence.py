"""What an article proves of a text and a place, in words."""

from dataclasses import dataclass

from generator.model import Grade, RegionKind
from generator.pages.parts.places import full_name
from generator.site.links import Place, RegionLink
from generator.site.regions.atlas import LOWER
from generator.site.texts.evidence import Evidence
from generator.text import format_date

GRADE_LABELS = {
    Grade.REVIEW: "Sơ kết, tổng kết",
    Grade.FIGURES: "Nêu số liệu",
    Grade.CARRIED_OUT: "Tổ chức triển khai",
    Grade.PLAN: "Ra văn bản, kế hoạch",
    Grade.NAMED: "Chỉ nhắc tên",
}


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """`carrier` is empty where it is the place of the page or row itself, `note` where none is.

    `url` leads to the very sentence.
    """

    grade: str
    label: str
    carrier: str
    note: str
    url: str
    title: str
    day: str
    day_iso: str


def evidence_view(evidence: Evidence, carrier: str) -> EvidenceView:
    article = evidence.article
    return EvidenceView(
        grade=evidence.grade.value,
        label=GRADE_LABELS[evidence.grade],
        carrier=carrier,
        note=evidence.note,
        url=evidence.url,
        title=article.title,
        day=format_date(article.told_on),
        day_iso=article.told_on.isoformat(),
    )


def carrier_in_province(evidence: Evidence, province: Place | RegionLink) -> str:
    """Return who it was when not today's province as a whole: `Thái Bình cũ`, `cấp huyện: …`."""
    place, former = evidence.place, evidence.former
    if place.kind not in LOWER:
        return _former(former) if former else ""
    level = "cấp huyện" if place.kind is RegionKind.DISTRICT else "cấp xã"
    whole = "thành phố" if province.kind is RegionKind.MUNICIPALITY else "tỉnh"
    inside = f" ({former.name} cũ)" if former and former.now else ""
    return f"{level}: {_small(place.name)}{inside}, không phải toàn {whole}"


def _former(place: Place) -> str:
    """`Thái Bình cũ`; of a province that kept its name, `tỉnh Hưng Yên khi đó`."""
    return f"{place.name} cũ" if place.now else f"{full_name(place.name, place.kind)} khi đó"


def _small(name: str) -> str:
    """`Quận Tân Bình` is `quận Tân Bình` inside a sentence."""
    return name[:1].lower() + name[1:]
