"""Reads an XLSForm from memory with pyxform, without file, Java or network: its rows, and the XForm they make."""

from __future__ import annotations

import logging
import re
import warnings as warned
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app.xlsform import bounds
from app.xlsform.remarks import NOT_A_TABLE, READER_SAYS, READER_WARNS, NotAForm, Remark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ROW: Final = re.compile(r"\[row ?: ?(\d+)\]\s*")
_LONGEST_SAID: Final = 300
_SHEETS: Final = ("survey", "choices", "settings", "entities", "osm", "external_choices")
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """`survey` and `choices` are the rows as they stand, header names in small letters; the first is row 2."""

    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: Row
    others: tuple[str, ...]
    xform: ET.Element
    warnings: tuple[Remark, ...]


def read(data: bytes, kind: str, stem: str) -> Sheet:
    """NotAForm with the reasons; nothing is written anywhere."""
    bounds.judge_bytes(data, kind)
    logging.getLogger("pyxform").setLevel(logging.CRITICAL)  # it writes to the terminal otherwise
    import xlrd
    from pyxform import xls2json_backends as backends

    backends.xlrd_open = partial(xlrd.open_workbook, logfile=bounds.Unheard())  # it writes there too
    try:
        with warned.catch_warnings():
            warned.simplefilter("ignore")  # of parts of a workbook that a form has no use for
            book: Any = backends.get_xlsform(data, file_type=kind)
    except RecursionError as error:
        raise NotAForm(Remark("refused", NOT_A_TABLE)) from error
    except Exception as error:
        raise NotAForm(_said(error)) from error
    survey, choices = _rows(book.survey), _rows(book.choices)
    _judge_rows(survey, choices)
    settings = next(iter(_rows(book.settings)), {})
    others = tuple(name for name in _SHEETS[3:] if getattr(book, name, None))
    xform, warnings = _convert(book, stem)
    return Sheet(survey, choices, settings, others, xform, warnings)


def _rows(found: Sequence[Mapping[str, Any]] | None) -> tuple[Row, ...]:
    return tuple({str(key).strip().lower(): str(value) for key, value in row.items()} for row in found or ())


def _judge_rows(survey: tuple[Row, ...], choices: tuple[Row, ...]) -> None:
    bounds.too_large(len(survey), bounds.MOST_ROWS, "rows")
    bounds.too_large(len(choices), bounds.MOST_CHOICES, "choices")
    depth = 0
    for row in (*survey, *choices):
        bounds.too_large(len(row), bounds.MOST_COLUMNS, "columns")
        bounds.too_large(max(map(len, row.values()), default=0), bounds.LONGEST_CELL, "letters")
        kind = row.get("type", "").strip().lower()
        depth += kind.startswith("begin") - kind.startswith("end ") - kind.startswith("end_")
        bounds.too_large(depth, bounds.DEEPEST_GROUP, "groups")


def _convert(book: Any, stem: str) -> tuple[ET.Element, tuple[Remark, ...]]:
    """`Survey.to_xml` would write a temporary file: the tree is taken from the step before it."""
    from pyxform.builder import create_survey_element_from_dict
    from pyxform.xls2json import workbook_to_json

    warnings: list[str] = []
    try:
        told = workbook_to_json(book, form_name="data", fallback_form_name=stem, warnings=warnings)
        survey: Any = create_survey_element_from_dict(told)
        xform = ET.fromstring(survey.xml().toxml())  # noqa: S314 - the reader wrote it this moment, from bounded cells
    except Exception as error:
        raise NotAForm(_said(error)) from error
    return xform, tuple(_remark("changed", READER_WARNS, each) for each in warnings)


def _said(error: Exception) -> Remark:
    """The reader's own words where it meant them for people; a slip of its code is no reason anybody can use."""
    from pyxform.errors import PyXFormError

    if not isinstance(error, PyXFormError):
        return Remark("refused", NOT_A_TABLE)
    return _remark("refused", READER_SAYS, str(error))


def _remark(weight: Any, words: str, said: str) -> Remark:
    row = _ROW.search(said)
    bare = " ".join(_ROW.sub("", said).split())
    return Remark(weight, words, row=int(row[1]) if row else 0, facts={"said": bare[:_LONGEST_SAID]})
