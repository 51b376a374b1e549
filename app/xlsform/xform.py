"""From the XML of an XForm to the model: one reader a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.xlsform.model import Bind, Group, Model, Option, Question

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import Iterator

    from app.xlsform.model import Pieces, Words

_JR: Final = "{http://openrosa.org/javarosa}"
_CONTROLS: Final = frozenset({"input", "select1", "select", "rank", "range", "trigger", "upload", "odk:rank"})
_NOT_ASKED: Final = frozenset({"label", "hint", "itemset", "item", "setvalue", "setgeopoint"})
_KNOWN: Final = frozenset({"name", "label", "itextId", "value"})


def read(xform: ET.Element) -> Model:
    return _Reader(xform).model()


def local(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]


class _Reader:
    def __init__(self, xform: ET.Element) -> None:
        head, self._body = list(xform)
        self._model = next(each for each in head if local(each) == "model")
        self._title = next((each.text or "" for each in head if local(each) == "title"), "")
        instances = [each for each in self._model if local(each) == "instance"]
        self._root = next(iter(instances[0]))
        self._instances = instances[1:]
        self._itext: dict[str, dict[str, Pieces]] = {}
        self._languages: list[str] = []
        self._read_itext()

    def model(self) -> Model:
        repeats = frozenset(each.get("nodeset", "") for each in self._body.iter() if local(each) == "repeat")
        leaves, defaults = self._leaves()
        setvalues = [each for each in self._model.iter() if local(each) == "setvalue" and each.get("ref") in leaves]
        return Model(
            title=self._title,
            id=self._root.get("id", ""),
            version=self._root.get("version", ""),
            root=local(self._root),
            languages=tuple(self._languages),
            parts=tuple(self._parts(self._body)),
            leaves=leaves,
            repeats=repeats,
            defaults=defaults,
            moving_defaults={each.get("ref", ""): each.get("value", "") for each in setvalues},
            binds=dict(self._binds()),
            shelves={each.get("id", ""): tuple(self._shelf(each)) for each in self._instances if not each.get("src")},
            outside=frozenset(each.get("id", "") for each in self._instances if each.get("src")),
        )

    def _read_itext(self) -> None:
        for translation in self._model.iter():
            if local(translation) != "translation":
                continue
            spoken = translation.get("lang", "")
            place = 0 if translation.get("default") else len(self._languages)
            self._languages.insert(place, spoken)
            texts = self._itext.setdefault(spoken, {})
            for text in translation:
                value = next((each for each in text if local(each) == "value" and not each.get("form")), None)
                if value is not None:
                    texts[text.get("id", "")] = _pieces(value)

    def _words(self, element: ET.Element | None) -> Words:
        if element is None:
            return {}
        ref = element.get("ref", "")
        return self._spoken(ref[len("jr:itext('") : -2]) if ref.startswith("jr:itext(") else {"": _pieces(element)}

    def _spoken(self, key: str) -> Words:
        found = {spoken: self._itext[spoken].get(key, ()) for spoken in self._languages}
        return {spoken: pieces for spoken, pieces in found.items() if pieces not in {(), ("-",)}}

    def _leaves(self) -> tuple[tuple[str, ...], dict[str, str]]:
        leaves: dict[str, None] = {}
        defaults: dict[str, str] = {}

        def walk(element: ET.Element, path: str) -> None:
            for child in element:
                here = f"{path}/{local(child)}"
                if local(child) == "meta" and path.count("/") == 1:
                    continue
                if len(child):
                    walk(child, here)
                else:
                    leaves[here] = None
                    if child.text:
                        defaults[here] = child.text

        walk(self._root, f"/{local(self._root)}")
        return tuple(leaves), defaults

    def _binds(self) -> Iterator[tuple[str, Bind]]:
        for each in self._model:
            if local(each) != "bind" or each.get("nodeset", "").startswith(f"/{local(self._root)}/meta"):
                continue
            said = each.get(f"{_JR}constraintMsg", "")
            message: Words = {"": (said,)} if said else {}
            if said.startswith("jr:itext("):
                message = self._spoken(said[len("jr:itext('") : -2])
            yield (
                each.get("nodeset", ""),
                Bind(
                    type=each.get("type", "string"),
                    relevant=each.get("relevant", ""),
                    constraint=each.get("constraint", ""),
                    calculate=each.get("calculate", ""),
                    required=each.get("required", ""),
                    readonly=each.get("readonly", ""),
                    preload=each.get(f"{_JR}preload", ""),
                    message=message,
                ),
            )

    def _shelf(self, instance: ET.Element) -> Iterator[Option]:
        for item in instance.iter():
            if local(item) != "item":
                continue
            told = {local(each): each for each in item}
            value = told.get("name", told.get("value"))
            label: Words = {}
            if "itextId" in told:
                label = self._spoken(told["itextId"].text or "")
            elif "label" in told:
                label = {"": _pieces(told["label"])}
            also = {name: each.text or "" for name, each in told.items() if name not in _KNOWN}
            yield Option((value.text or "") if value is not None else "", label, also)

    def _parts(self, element: ET.Element) -> Iterator[Question | Group]:
        for child in element:
            kind = local(child)
            if kind == "group":
                yield from self._group(child)
            elif kind == "repeat":
                yield self._repeat(child, {})
            elif kind not in _NOT_ASKED:
                yield self._question(child, kind)

    def _group(self, element: ET.Element) -> Iterator[Group]:
        label = self._words(next((each for each in element if local(each) == "label"), None))
        repeat = next((each for each in element if local(each) == "repeat"), None)
        if repeat is not None:
            yield self._repeat(repeat, label)
        else:
            yield Group(element.get("ref", ""), label, tuple(self._parts(element)))

    def _repeat(self, element: ET.Element, label: Words) -> Group:
        counted = bool(element.get(f"{_JR}count") or element.get(f"{_JR}noAddRemove"))
        return Group(element.get("nodeset", ""), label, tuple(self._parts(element)), many=True, counted=counted)

    def _question(self, element: ET.Element, kind: str) -> Question:
        told = {local(each): each for each in element}
        shelf, filtered = "", ""
        if "itemset" in told:
            shelf, filtered = _shelf_of(told["itemset"].get("nodeset", ""))
        elif element.get("query"):
            shelf = "?"
        fixed = (each for each in element if local(each) == "item")
        return Question(
            path=element.get("ref", ""),
            control=kind if kind in _CONTROLS else f"?{kind}",
            appearance=element.get("appearance", ""),
            label=self._words(told.get("label")),
            hint=self._words(told.get("hint")),
            shelf=shelf,
            filter=filtered,
            fixed=tuple(self._fixed(each) for each in fixed),
            limits={name: element.get(name, "") for name in ("start", "end", "step", "mediatype", "rows")},
        )

    def _fixed(self, item: ET.Element) -> Option:
        told = {local(each): each for each in item}
        value = told.get("value")
        return Option((value.text or "") if value is not None else "", self._words(told.get("label")))


def _shelf_of(nodeset: str) -> tuple[str, str]:
    """`instance('towns')/root/item[province = /data/province]`: the list, and what is in the brackets."""
    if not nodeset.startswith("instance('"):
        return "?" + nodeset, ""
    name, _, rest = nodeset[len("instance('") :].partition("')")
    rest = rest.removeprefix("/root/item").strip()
    return name, rest[1:-1].strip() if rest.startswith("[") and rest.endswith("]") else ""


def _pieces(element: ET.Element) -> Pieces:
    pieces = [element.text or ""]
    for child in element:
        if local(child) == "output":
            pieces += [child.get("value", "").strip(), child.tail or ""]
        else:
            pieces[-1] += "".join(child.itertext()) + (child.tail or "")
    return tuple(pieces)
