"""The words of a command line taken apart: the verb, its arguments, and what is said where they are not understood."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from app.cli.argparse_words import spoken
from app.i18n import QT_TRANSLATE_NOOP
from app.tongue import SPOKEN, chosen, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.cli.verb import Verb

    Say = Callable[[str], str]

_ABOUT: Final = QT_TRANSLATE_NOOP("CommandLine", "Case records for shelters, offline. Without a verb the window opens.")
_SECRETS: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Passphrases are asked for, or read from a file descriptor; never from an argument or the environment.",
)
_VERBS: Final = QT_TRANSLATE_NOOP("CommandLine", "verbs")
_JSON: Final = QT_TRANSLATE_NOOP("CommandLine", "one JSON object on the standard output")
_LANGUAGE: Final = QT_TRANSLATE_NOOP("CommandLine", "of what is said and written; left out, that of the window")
_DESCRIPTOR: Final = QT_TRANSLATE_NOOP("CommandLine", "read secrets from this descriptor, one a line")
_FOLDER: Final = QT_TRANSLATE_NOOP("CommandLine", "the vault's folder; the one last opened, or here, if left out")
_NAME: Final = QT_TRANSLATE_NOOP("CommandLine", "your name in this vault; asked for if left out")
_NO_VERB: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "There is no verb “{word}”. “havenbook --help” lists them; options of a verb stand after it."
)
_NEAR: Final = QT_TRANSLATE_NOOP("CommandLine", "There is no verb “{word}”. Was “{near}” meant?")
_TELLS_MORE: Final = QT_TRANSLATE_NOOP("CommandLine", "“{prog} --help” says what each argument is.")

_BEFORE_THE_VERB: Final = frozenset({"--language", "--passphrase-fd"})
"""Options with a value that may stand there; --json has none."""


class Parser(argparse.ArgumentParser):
    """Says in the chosen language where the help is, below what was wrong."""

    say: Say = staticmethod(str)

    def error(self, message: str) -> Any:
        self.print_usage(sys.stderr)
        wrong = self.say("%(prog)s: error: %(message)s\n") % {"prog": self.prog, "message": message}
        self.exit(2, wrong + self.say(_TELLS_MORE).format(prog=self.prog) + "\n")


def take_apart(words: Sequence[str], verbs: Sequence[Verb]) -> argparse.Namespace:
    """Leaves the program (exit code 2) where the words are not understood, and after help."""
    said = speaker(chosen(_asked_language(words)))
    with spoken(lambda text: said("CommandLine", text)):
        parser = _parser(verbs, lambda text: said("CommandLine", text))
        word = verb_of(words)
        names = [verb.name for verb in verbs]
        if word and word not in names:
            near = get_close_matches(word, names, 1)
            told = _NEAR if near else _NO_VERB
            parser.error(said("CommandLine", told).format(word=word, near="".join(near)))
        args = parser.parse_args(words)
    args.language, args.wanted_language = chosen(args.language), args.language
    return args


def verb_of(words: Sequence[str]) -> str:
    """The first word that is no option and no option's value."""
    left = iter(words)
    for word in left:
        if word in _BEFORE_THE_VERB:
            next(left, "")
        elif not word.startswith("-"):
            return word
    return ""


def _asked_language(words: Sequence[str]) -> str:
    """Before the words are taken apart, since help is given in it too."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    early.add_argument("--language", default="")
    with suppress(argparse.ArgumentError):
        return str(early.parse_known_args(words)[0].language)
    return ""


def _parser(verbs: Sequence[Verb], say: Say) -> Parser:
    class Spoken(Parser):
        pass

    Spoken.say = staticmethod(say)
    helped = _doubled(say)
    top = Spoken(prog="havenbook", description=helped(_ABOUT), epilog=helped(_SECRETS), parents=[_common(helped)])
    top.set_defaults(json=False, language="", passphrase_fd=None)
    with suppress(Exception):
        from importlib.metadata import version

        top.add_argument("--version", action="version", version=f"havenbook {version('havenbook')}")
    added = top.add_subparsers(dest="verb", required=True, metavar="VERB", title=helped(_VERBS))
    for verb in verbs:
        _add(added, verb, helped)
    return top


def _doubled(say: Say) -> Say:
    """In help, the library takes a single % for a place to fill."""
    return lambda text: say(text).replace("%", "%%")


def _common(say: Say) -> argparse.ArgumentParser:
    """They may stand before the verb or after it; what was said before is not undone by silence after."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", help=say(_JSON), default=argparse.SUPPRESS)
    common.add_argument("--language", choices=SPOKEN, help=say(_LANGUAGE))
    common.add_argument("--passphrase-fd", type=int, metavar="N", help=say(_DESCRIPTOR))
    return common


def _add(verbs: Any, verb: Verb, say: Say) -> None:
    added = verbs.add_parser(verb.name, help=say(verb.says), description=say(verb.says), parents=[_common(say)])
    if verb.at_desk or verb.name == "recover":
        added.add_argument("--vault", default="", metavar="FOLDER", help=say(_FOLDER))
        added.add_argument("--name", help=say(_NAME))
    for argument in verb.arguments:
        added.add_argument(*argument.flags, **argument.options | {"help": say(argument.options["help"])})
