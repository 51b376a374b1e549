"""One part of what happened: recruitment, transit or exploitation, where, when and by what means."""

from typing import Final

from app.forms.casework.exploitation import EXPLOITATION
from app.forms.conditions import all_of, answered, equals, has_any, not_
from app.forms.field import Choice, Choices, Country, Integer, PartialDate, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import happened, sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

EPISODE: Final = Form(
    "episode",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Episode"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Where and when"),
            fields=(
                Choice(
                    "stage",
                    QT_TRANSLATE_NOOP("Forms", "Which part was this?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    codes="episode_stage",
                    required="always",
                    missing=False,
                    htcds=("hte_Type",),
                ),
                PartialDate(
                    "started_on",
                    QT_TRANSLATE_NOOP("Forms", "When did it begin?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Month, year or 'about' is fine."),
                    required="for_closing",
                    htcds=("hte_Date",),
                ),
                PartialDate(
                    "ended_on",
                    QT_TRANSLATE_NOOP("Forms", "When did it end?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                ),
                YesNo(
                    "still_going_on",
                    QT_TRANSLATE_NOOP("Forms", "Is it still going on?"),
                    of="episode",
                    travels="statistics",
                    purpose="safety",
                ),
                Integer(
                    "duration_months",
                    QT_TRANSLATE_NOOP("Forms", "About how many months did it last?"),
                    of="episode",
                    travels="statistics",
                    purpose="statistics",
                    high=1200,
                    shown_if=not_(all_of(answered("started_on"), answered("ended_on"))),
                    ctdc=("traffickMonths",),
                ),
                Country(
                    "country",
                    QT_TRANSLATE_NOOP("Forms", "In which country?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    required="for_closing",
                    htcds=("hte_Country",),
                    ctdc=("CountryOfExploitation",),
                ),
                YesNo(
                    "country_is_proxy",
                    QT_TRANSLATE_NOOP("Forms", "Was that country guessed from where the person was found?"),
                    of="episode",
                    travels="statistics",
                    purpose="statistics",
                    required="for_closing",
                    shown_if=answered("country"),
                ),
                Text(
                    "place",
                    QT_TRANSLATE_NOOP("Forms", "Town or area"),
                    of="episode",
                    travels="with_identity_consent",
                    purpose="legal",
                    htcds=("hte_City",),
                ),
                Choice(
                    "place_kind",
                    QT_TRANSLATE_NOOP("Forms", "What kind of place?"),
                    of="episode",
                    travels="statistics",
                    purpose="statistics",
                    codes="place_kind",
                    groups=("sexual_exploitation",),
                ),
                Text(
                    "place_name",
                    QT_TRANSLATE_NOOP("Forms", "Name of the business or place, if the person wants to give it"),
                    of="episode",
                    travels="with_identity_consent",
                    purpose="legal",
                    htcds=(
                        "vic_LocationOfRecruitment",
                        "vic_LocationOfExploitation",
                    ),
                ),
                Integer(
                    "age_at_entry",
                    QT_TRANSLATE_NOOP("Forms", "Age when the person was first drawn in"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    shown_if=equals("stage", "Recruitment"),
                ),
                Integer(
                    "age_at_exploitation",
                    QT_TRANSLATE_NOOP("Forms", "Age when the exploitation began"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    shown_if=equals("stage", "Exploitation"),
                    htcds=("vic_AgeWhenTrafficked",),
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Forms", "How the person was drawn in"),
            fields=(
                Choices(
                    "recruitment_methods",
                    QT_TRANSLATE_NOOP("Forms", "How was the person first approached?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    codes="recruitment_method",
                    shown_if=equals("stage", "Recruitment"),
                    htcds=("vic_MethodOfRecruitment",),
                ),
                Choices(
                    "recruitment_platforms",
                    QT_TRANSLATE_NOOP("Forms", "Which sites or apps were used?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    codes="online_platform",
                    shown_if=has_any(
                        "recruitment_methods",
                        "ThroughOnlineSocialNetworks",
                        "ThroughAnOnlineAdvertisement",
                        "ThroughAnAgencyOrBroker",
                    ),
                    htcds=("vic_RecruitmentWebsitesAndApps",),
                ),
            ),
        ),
        EXPLOITATION,
        Section(
            QT_TRANSLATE_NOOP("Forms", "Act, means and purpose"),
            fields=(
                Choices(
                    "acts",
                    QT_TRANSLATE_NOOP("Forms", "Which acts does this part show?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    codes="trafficking_act",
                ),
                YesNo(
                    "act_found",
                    QT_TRANSLATE_NOOP("Forms", "Was there an act: recruiting, moving, handing over, keeping?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                ),
                YesNo(
                    "means_used",
                    QT_TRANSLATE_NOOP("Forms", "Were means of control used: force, threat, deceit, debt, power?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Under 18 this is not needed for trafficking."),
                ),
                YesNo(
                    "purpose_exploitation",
                    QT_TRANSLATE_NOOP("Forms", "Was the purpose exploitation?"),
                    of="episode",
                    travels="statistics",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Done or intended."),
                ),
            ),
        ),
    ),
    rules=(
        NotBefore("ended_on", "started_on", sequence.ENDED_FIRST),
        happened.still_going_on,
        happened.elements_fit,
    ),
    day="started_on",
    headline=("stage", "country", "exploitation_types"),
)
