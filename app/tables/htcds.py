"""The HTCDS 2.0 templates known by their shape, with the faults of the published files, and what we make of each name.

The names and labels are those of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from app.i18n import QT_TRANSLATE_NOOP
from app.standards import layout
from app.tables.cell import same
from app.tables.headings import letter, names
from app.tables.mapping import CONSENT_OF, Column, MappingFile, Part
from db.missing import NOT_COLLECTED_THEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.tables.table import Row, Sheet

By = Literal["label", "name"]

_NAME: Final = re.compile(r"(org|prs|vic|per|cas|cco|hte|spl|con)_\w+")
_FEW: Final = 3
KEY: Final = "havenbook_case"
PERSON: Final = "havenbook_person"
"""Where a table of ours comes back, its rows and its people are known again by them."""
_REC, _EXP = "episode/recruitment", "episode/exploitation"

_ALIASES: Final = {
    "vic_TraffickinStatusDecisionMakingOrg": "vic_TraffickingStatusDecisionMakingOrg",
    "prs_First_Name": "prs_FirstName",
    "prs_Second_Name": "prs_SecondName",
    "vic_Methods_of_Control": "vic_MethodsOfControl",
}
"""Names as the published templates and the XLSForm misspell them."""
_LABELS: Final = {
    "Case Owner": "cas_CaseOwner", "Salutation": "prs_Salutation", "First Name": "prs_FirstName",
    "Second Name": "prs_SecondName", "Consent": "con_Consent", "Birthdate": "prs_Birthdate", "Gender": "prs_Gender",
    "Citizenship": "prs_Citizenship", "Marital Status": "prs_MaritalStatus", "Title": "prs_Title",
    "Highest Level of Education": "prs_HighestLevelOfEducation", "Vulnerabilities": "vic_Vulnerabilities",
    "Email": "prs_Email", "Home Phone": "prs_HomePhone", "Mobile Phone": "prs_MobilePhone",
    "Mailing Street": "prs_MailingStreet", "Mailing City": "prs_MailingCity",
    "Mailing State/Province": "prs_MailingState", "Mailing Zip/Postal Code": "prs_MailingPostalCode",
    "Mailing Country": "prs_MailingCountry", "Trafficking Status": "vic_TraffickingStatus",
    "Trafficking Status Decision Making Organization": "vic_TraffickingStatusDecisionMakingOrg",
    "Method of Recruitment": "vic_MethodOfRecruitment", "Location of Recruitment": "vic_LocationOfRecruitment",
    "Methods of Control": "vic_MethodsOfControl", "Type of Exploitation": "vic_TypeOfExploitation",
    "Forced Labour Industry": "vic_ForcedLabourIndustry", "Type of Sex Exploitation": "vic_TypeOfSexExploitation",
    "Location of Exploitation": "vic_LocationOfExploitation", "Status": "cas_Status",
    "Referring Organisation": "cas_ReferringOrganisation", "Incoming Referral Date": "cas_IncomingReferralDate",
    "Referring Primary Case Worker": "cas_ReferringPrimaryCaseWorker",
    "Reason for Incoming Referral": "cas_ReasonForIncomingReferral",
    "Incoming Referral Details": "cas_IncomingReferralDetails", "Referred Organisation": "cas_ReferredOrganisation",
    "Referred Primary Case Worker": "cas_ReferredPrimaryCaseWorker",
    "Reason for Outgoing Referral": "cas_ReasonForOutgoingReferral",
    "Outgoing Referral Date": "cas_OutgoingReferralDate", "Outgoing Referral Details": "cas_OutgoingReferralDetails",
    "Reason for Case Closure": "cas_ReasonForCaseClosure",
}  # fmt: skip
_TO: Final = {
    "prs_FirstName": ("intake", "given_names"), "prs_SecondName": ("intake", "family_names"),
    "prs_Birthdate": ("intake", "date_of_birth"), "prs_Gender": ("intake", "gender"),
    "prs_Citizenship": ("intake", "citizenships"), "prs_MaritalStatus": ("intake", "marital_status"),
    "prs_HighestLevelOfEducation": ("intake", "education_level"),
    "vic_Vulnerabilities": ("intake", "vulnerabilities"), "prs_IdentityNumber": ("intake", "identity_number"),
    "prs_PrimaryLanguage": ("intake", "main_language"), "prs_SecondaryLanguage": ("intake", "other_languages"),
    "prs_Email": ("intake", "safe_email"), "prs_MobilePhone": ("intake", "safe_phone"),
    "prs_MailingStreet": ("intake", "letter_street"), "prs_MailingCity": ("intake", "letter_city"),
    "prs_MailingCountry": ("intake", "letter_country"), "cas_Status": ("intake", "case_status"),
    "cas_ReferringOrganisation": ("intake", "referrer"), "cas_IncomingReferralDate": ("intake", "referral_in_on"),
    "cas_ReferringPrimaryCaseWorker": ("intake", "referrer_worker"),
    "cas_ReasonForIncomingReferral": ("intake", "referral_in_reason"),
    "cas_IncomingReferralDetails": ("intake", "referral_in_details"),
    "org_Type": ("intake", "referrer_kind"), "vic_TypeOfExploitation": ("intake", "exploitation_types"),
    "vic_ForcedLabourIndustry": ("intake", "labour_industries"),
    "vic_TypeOfSexExploitation": ("intake", "sexual_exploitation_types"),
    "vic_MethodsOfControl": ("intake", "means_of_control"), "vic_AgeWhenTrafficked": ("intake", "age_at_exploitation"),
    "vic_MethodOfRecruitment": (_REC, "recruitment_methods"), "vic_LocationOfRecruitment": (_REC, "place_name"),
    "vic_RecruitmentWebsitesAndApps": (_REC, "recruitment_platforms"),
    "vic_LocationOfExploitation": (_EXP, "place_name"),
    "vic_ExploitationWebsitesAndApps": (_EXP, "exploitation_platforms"),
    "hte_Type": ("episode", "stage"), "hte_Date": ("episode", "started_on"), "hte_Country": ("episode", "country"),
    "hte_City": ("episode", "place"), "hte_Description": ("episode", "account"),
    "per_RoleInProcess": ("perpetrator", "roles"), "vic_RelationshipToTrafficker": ("perpetrator", "relation"),
    "spl_Type": ("support_plan", "plan_types"), "spl_Objectives": ("support_plan", "objectives"),
    "spl_PlannedEndDate": ("support_plan", "planned_end_on"), "spl_ActualEndDate": ("support_plan", "ended_on"),
    "vic_TraffickingStatus": ("determination", "status"),
    "vic_TraffickingStatusDecisionMakingOrg": ("determination", "decided_by"),
    "cas_ReferredOrganisation": ("referral", "referred_to"), "cas_OutgoingReferralDate": ("referral", "referred_on"),
    "cas_ReferredPrimaryCaseWorker": ("referral", "referred_to_worker"),
    "cas_ReasonForOutgoingReferral": ("referral", "referral_reason"),
    "cas_OutgoingReferralDetails": ("referral", "details"),
}  # fmt: skip
_CONSTANT: Final[dict[str, dict[str, str]]] = {_REC: {"stage": "Recruitment"}, _EXP: {"stage": "Exploitation"}}
_METHODS: Final = {
    "Threats": "PhysicalThreats", "ThreatOfLawEnforcement": "ThreatsLawEnforcement",
    "PsychoactiveSubstances": "PsychoactiveSubstance",
}  # fmt: skip
"""The seventeen methods of the definitions under other names than the sixteen of the list that is chosen from."""
_YES_NO: Final = {
    "yes": "given", "y": "given", "true": "given", "1": "given", "x": "given",
    "no": "refused", "n": "refused", "false": "unknown", "0": "unknown",
}  # fmt: skip
"""A box that is not ticked may only mean that nobody asked."""

NO_QUESTION: Final = QT_TRANSLATE_NOOP(
    "Import", "Havenbook has no question for this. It stays readable in the kept row."
)
NO_DEFINITION: Final = QT_TRANSLATE_NOOP(
    "Import", "A decision is only kept with the definition it rests on. Say which was used, and it is brought in too."
)
NOT_AGREED: Final = QT_TRANSLATE_NOOP(
    "Import", "A referral is only kept with whether the person agreed to it. Say so, and it is brought in too."
)
NOTE_WHEN: Final = QT_TRANSLATE_NOOP(
    "Import", "A note is only kept with its day and its kind, which this table does not say."
)
CLOSED_HOW: Final = QT_TRANSLATE_NOOP(
    "Import", "To close a case takes its day and how long it is kept, which this table does not say. Close it by hand."
)

_NEVER: Final = {"cas_ReasonForCaseClosure": CLOSED_HOW, "cco_CaseComment": NOTE_WHEN}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A column whose hidden name and visible label mean different things: somebody must say which was typed under."""

    column: str
    heading: str
    hidden: str
    label: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column that becomes less than it says, or no answer; `why` is marked in the context Import."""

    heading: str
    why: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Template:
    """`headings` by their column, `meanings` the standard's name for each where there is one.

    `ours`: the heading of each column that Havenbook put in beside those of the standard, by its name.
    """

    line: int
    headings: tuple[str, ...]
    hidden: tuple[str, ...]
    labels: tuple[str, ...]
    ours: Mapping[str, str] = field(default_factory=dict)

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        pairs = enumerate(zip(self.headings, self.hidden, self.labels, strict=True))
        return tuple(
            Disagreement(letter(at), heading, hidden, label)
            for at, (heading, hidden, label) in pairs
            if hidden and label and hidden != label
        )

    def meanings(self, by: By) -> dict[str, str]:
        """Where only one of the two says anything, that one; where both do, the one that is asked for."""
        triples = zip(self.headings, self.hidden, self.labels, strict=True)
        return {
            heading: (label or hidden) if by == "label" else (hidden or label) for heading, hidden, label in triples
        }


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the template does not say and a person must: which row of names, which definition, what was agreed."""

    by: By = "label"
    definition: str = ""
    definition_version: str = ""
    referrals_agreed: str = ""


def recognise(sheet: Sheet) -> Template | None:
    """By its shape: a line of the standard's names, mostly with a line of labels under it."""
    top = list(islice(sheet.read(), 5))
    for at, row in enumerate(top):
        if sum(bool(_NAME.fullmatch(cell.said)) for cell in row.cells) < _FEW:
            continue
        below = top[at + 1] if at + 1 < len(top) else None
        labelled = below is not None and sum(_label(below.at(place)) != "" for place in range(len(below.cells))) >= _FEW
        return _template(row, below if labelled else None)
    return None


def mapping(template: Template, wishes: Wishes) -> tuple[MappingFile, tuple[LeftOut, ...]]:
    """What becomes of every column, and those of which nothing can become, each with its reason."""
    made = MappingFile(
        column={}, name="HTCDS 2.0", heading=template.line, otherwise=NOT_COLLECTED_THEN,
        consent_basis=NOT_COLLECTED_THEN, constant={"from_old_records": "yes"},
    )  # fmt: skip
    made.key, made.person = template.ours.get(KEY, ""), template.ours.get(PERSON, "")
    left: list[LeftOut] = []
    for heading, name in template.meanings(wishes.by).items():
        if name == "con_Consent":
            made.consent_column, made.consent_words = heading, dict(_YES_NO)
            continue
        why = _why_not(name, wishes)
        if why:
            left.append(LeftOut(heading, why))
        elif name:
            record, question = _TO[name]
            made.column[heading] = _column(record, question, name)
            if record not in ("intake", CONSENT_OF) and record not in made.record:
                made.record[record] = _part(record, wishes)
    return made, tuple(left)


def _why_not(name: str, wishes: Wishes) -> str:
    """Why nothing becomes of a column that the standard names; empty where something does."""
    record = _TO.get(name, ("", ""))[0]
    if name in _NEVER or not name:
        return _NEVER.get(name, "")
    if not record:
        return NO_QUESTION
    if record == "determination" and not (wishes.definition and wishes.definition_version):
        return NO_DEFINITION
    return NOT_AGREED if record == "referral" and not wishes.referrals_agreed else ""


def _column(record: str, question: str, name: str) -> Column:
    """With the very words that the published template offers: some of them hold the sign that parts two answers."""
    made = Column(question, record=record)
    offered = {label: code for code, label in layout.template_labels(name).items()}
    if question == "citizenships":
        offered = {label: code for code, label in layout.template_countries().items()}
    if question == "means_of_control":
        from db.codes.lists import code_list

        offered |= {code.code: code.code for code in code_list("means_of_control")} | _METHODS
    made.values = offered or None
    return made


def _part(record: str, wishes: Wishes) -> Part:
    kind = record.split("/", 1)[0]
    constant: dict[str, object] = dict(_CONSTANT.get(record, {}))
    if kind == "determination":
        constant |= {"definition_used": wishes.definition, "definition_version": wishes.definition_version}
    if kind == "referral":
        constant["agreed"] = wishes.referrals_agreed
    return Part(kind, constant)


def _template(row: Row, below: Row | None) -> Template:
    width = max(len(row.cells), len(below.cells) if below else 0)
    hidden = tuple(_ALIASES.get(row.at(at), row.at(at)) for at in range(width))
    hidden = tuple(name if _NAME.fullmatch(name) else "" for name in hidden)
    headings = names(below or row)
    headings += tuple(letter(at) for at in range(len(headings), width))
    labels = tuple(_label(below.at(at)) if below else "" for at in range(width))
    ours = {row.at(at): headings[at] for at in range(width) if row.at(at) in (KEY, PERSON)}
    return Template((below or row).number, headings, hidden, labels, ours)


def _label(text: str) -> str:
    return _SAME.get(same(text), "")


_SAME: Final = {same(label): name for label, name in _LABELS.items()}
