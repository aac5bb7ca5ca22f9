"""What is the same in every Word file: its parts, its styles (names and sizes of NĐ 30/2020)."""

from xml.sax.saxutils import escape

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def document(blocks: str) -> str:
    """Return the words on A4, with the margins of an official text and a foot."""
    page = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" '
        'w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return (
        f'{_XML}<w:document {_WORDS} xmlns:r="{_OFFICE}"><w:body>{blocks}{page}</w:body>'
        "</w:document>"
    )


def core_properties(title: str, subject: str, author: str) -> str:
    """Return whose words they are; no hour, so that the bytes stay the same."""
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>vi-VN</dc:language>"
        "</cp:coreProperties>"
    )


FOOTER = (
    f'{_XML}<w:ftr {_WORDS}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">{address}, trang </w:t></w:r>'
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
)


def _style(name: str, title: str, paragraph: str, run: str = "", level: int | None = None) -> str:
    outline = f'<w:outlineLvl w:val="{level}"/>' if level is not None else ""
    kind = ' w:default="1"' if name == "Normal" else ""
    based = "" if name == "Normal" else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"{kind}><w:name w:val="{title}"/>{based}'
        f"<w:pPr>{paragraph}{outline}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


_BOLD = "<w:b/>"
_CENTRE = '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>'
_STYLES = (
    _style("Normal", "Normal", '<w:spacing w:after="120"/><w:jc w:val="both"/>'),
    _style("Issuer", "Issuer", '<w:jc w:val="center"/>', _BOLD),
    _style("Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>'),
    _style("Subtitle", "Subtitle", '<w:spacing w:after="360"/><w:jc w:val="center"/>', _BOLD),
    _style("Heading1", "heading 1", _CENTRE, _BOLD, 0),
    _style("Heading2", "heading 2", _CENTRE, _BOLD, 1),
    _style("Heading3", "heading 3", '<w:keepNext/><w:spacing w:before="200"/>', _BOLD, 2),
    _style("Point", "Point", '<w:spacing w:after="120"/><w:ind w:left="567"/>'),
    _style("Note", "Note", '<w:spacing w:before="240"/>', '<w:i/><w:sz w:val="22"/>'),
    _style("Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="20"/>'),
)
_FONT = "Times New Roman"
_DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" '
    f'w:cs="{_FONT}" w:eastAsia="{_FONT}"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>'
    "</w:rPrDefault></w:docDefaults>"
)
FIXED_PARTS = {
    "[Content_Types].xml": (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
        f'<Override PartName="/word/footer1.xml" ContentType="{_TYPE}.footer+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>'
    ),
    "word/_rels/document.xml.rels": (
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/footer" Target="footer1.xml"/></Relationships>'
    ),
    "word/styles.xml": (f"{_XML}<w:styles {_WORDS}>{_DEFAULTS}{''.join(_STYLES)}</w:styles>"),
}
