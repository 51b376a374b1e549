"""The words of db/codes/definition.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "UN Palermo Protocol, article 3"),
    QT_TRANSLATE_NOOP("Codes", "Adult: act, means and purpose; child: act and purpose."),
    QT_TRANSLATE_NOOP("Codes", "Council of Europe Convention 2005"),
    QT_TRANSLATE_NOOP("Codes", "Article 4."),
    QT_TRANSLATE_NOOP("Codes", "EU Directive 2011/36 as changed in 2024"),
    QT_TRANSLATE_NOOP("Codes", "Article 2; 2024 change adds forced marriage, illegal adoption, surrogacy."),
    QT_TRANSLATE_NOOP("Codes", "ASEAN Convention (ACTIP) 2015"),
    QT_TRANSLATE_NOOP("Codes", "Article 2."),
    QT_TRANSLATE_NOOP("Codes", "US TVPA"),
    QT_TRANSLATE_NOOP("Codes", "Severe forms of trafficking."),
    QT_TRANSLATE_NOOP("Codes", "National law"),
    QT_TRANSLATE_NOOP("Codes", "Name and article in definition_version."),
    QT_TRANSLATE_NOOP("Codes", "ILO Convention 29 (forced labour)"),
    QT_TRANSLATE_NOOP("Codes", "Not a trafficking definition by itself."),
    QT_TRANSLATE_NOOP("Codes", "Rule of the programme"),
    QT_TRANSLATE_NOOP("Codes", "Own eligibility rule."),
)
