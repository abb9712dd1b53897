"""A list as Excel and old programs save it: the same rows whatever the file."""

from __future__ import annotations

import io
import unicodedata
import zipfile

import pytest

from gateway.residents import spreadsheets

HEAD = ("số điện thoại", "khu vực", "ngôn ngữ", "ngày đồng ý", "phiếu")
ROW = ("0912000001", "xã Đức Lập", "có dấu", "24/11/2026", "Phiếu 17")
TEXT = ";".join(HEAD) + "\r\n" + ";".join(ROW) + "\r\n"

_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(*rows: tuple[object, ...]) -> bytes:
    """The least that is an .xlsx."""

    def cell(value: object) -> str:
        if isinstance(value, int):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    sheet = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        '<sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{sheet}</sheetData>'
        "</worksheet>",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return packed.getvalue()


def windows_1258(text: str) -> bytes:
    """As Windows writes it: a letter with its hat or horn, then the tone."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    result = []
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        tone = [one for one in parts if one in tones]
        base = unicodedata.normalize("NFC", "".join(one for one in parts if one not in tones))
        result.append(base + "".join(tone))
    return "".join(result).encode("cp1258")


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        windows_1258(TEXT),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "windows-1258"],
)
def test_the_text_is_the_same(raw: bytes) -> None:
    assert spreadsheets.text_of(raw) == TEXT


def test_a_workbook_and_a_number_that_has_lost_its_zero() -> None:
    text = spreadsheets.text_of(workbook(HEAD, ROW, (912000002, *ROW[1:])))
    assert text.splitlines() == [
        ",".join(HEAD),
        ",".join(ROW),
        ",".join(("0912000002", *ROW[1:])),
    ]


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04" + bytes(200), b"\xff\xfe\x00\xd8", b"\x81\xd2\xff\x00\x9d\x8f"]
)
def test_bytes_of_another_format_are_refused(raw: bytes) -> None:
    with pytest.raises(spreadsheets.NotText):
        spreadsheets.text_of(raw)


def test_a_workbook_that_swells_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheets, "MOST_UNPACKED_BYTES", 1_000)
    with pytest.raises(spreadsheets.NotText):
        spreadsheets.text_of(workbook(HEAD, *(ROW,) * 100))


@pytest.mark.parametrize("far", ['<c r="XFD1048576">', '<c r="A1048576">', '<c r="AO2">'])
def test_a_lone_cell_far_out_is_refused_before_it_is_unpacked(far: str) -> None:
    """All that lies before it would be a table in memory."""
    good = workbook(("number", "area"))
    with zipfile.ZipFile(io.BytesIO(good)) as file:
        parts = {one: file.read(one) for one in file.namelist()}
    cell = f"<row>{far}<v>1</v></c></row></sheetData>".encode()
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b"</sheetData>", cell)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    with pytest.raises(spreadsheets.NotText):
        spreadsheets.text_of(packed.getvalue())
